/** Milestones: planned from the model over the working-day calendar, forecast, and set by what happened. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {"core", "table", "document", "identity", "blueprint", "engine", "program", "work", "gate"
        })
@org.jspecify.annotations.NullMarked
package org.soclifecycle.plan;
