/** Programmes, their teams and the roles people hold on them, their calendar, hold and cancellation. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Program",
        allowedDependencies = {"core", "table", "duties", "identity", "blueprint", "engine"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.program;
