/** Notices: tells people in the product and by mail what they must know; it listens, and nobody uses it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"core", "identity", "program", "work", "gate", "plan", "escalation"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.notification;
