/** Evidence and deliverables: their versions, their hashes and what rests on them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"core", "table", "duties", "identity", "blueprint", "engine", "program", "work"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.evidence;
