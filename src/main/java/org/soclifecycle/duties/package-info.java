/** The separation of duties: the eight rules that keep people from approving their own work. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Duties",
        allowedDependencies = {"core"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.duties;
