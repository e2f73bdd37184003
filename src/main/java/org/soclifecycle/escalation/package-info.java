/** Escalation: who is told that something is due, late, or about to expire, and who has taken note of it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Escalation",
        allowedDependencies = {"core", "identity", "engine", "program", "work", "gate", "plan"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.escalation;
