/** Calendar feeds: milestones, gates and due dates for the calendar programs of those who subscribe to them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Feed",
        allowedDependencies = {"core", "identity", "program", "work", "gate", "plan"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.feed;
