/** The example programmes: reads them, and plays them through the same services that people use, to fill an empty database. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"core", "identity", "engine", "program", "work"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.demo;
