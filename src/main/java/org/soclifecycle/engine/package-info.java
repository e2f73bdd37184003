/** The one door to Camunda: start, complete, correlate and deploy, and the events that tell what happened. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Engine",
        allowedDependencies = {"core", "blueprint"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.engine;
