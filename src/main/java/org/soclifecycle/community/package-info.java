/**
 * The community a team serves and works with: the members of its sector, the actors around it, what outsiders say, and the
 * public profile. It is named after the people, not after a kind of programme: every kind whose models fill the registers
 * gets the pages.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Community",
        allowedDependencies = {"core", "table", "identity", "blueprint", "program", "work", "evidence", "plan"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.community;
