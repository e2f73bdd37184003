/** What the models say: phases, tasks, gates, milestones, durations and forms, and the lint that keeps them honest. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Blueprint",
        allowedDependencies = {"core", "duties"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.blueprint;
