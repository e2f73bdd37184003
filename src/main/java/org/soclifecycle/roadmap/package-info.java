/**
 * Where a sector stands and wants to go: its focus areas side by side, and the roadmap of parallel tracks whose actions close
 * the gaps. Every kind of programme whose models fill the registers gets the pages.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Roadmap",
        allowedDependencies = {"core", "table", "identity", "blueprint", "program", "work"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.roadmap;
