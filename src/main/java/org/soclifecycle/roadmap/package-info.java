/** Focus areas side by side, and the roadmap of parallel tracks whose actions close the gaps, for every kind that records them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Roadmap",
        allowedDependencies = {"core", "table", "identity", "blueprint", "program", "work"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.roadmap;
