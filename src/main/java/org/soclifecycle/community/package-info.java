/** The community around a team: members of its sector, its ecosystem, voices from outside and its public profile. */
// Named after the people, not after a kind of programme: every kind whose models fill the registers has the pages.
@org.springframework.modulith.ApplicationModule(
        displayName = "Community",
        allowedDependencies = {"core", "table", "identity", "blueprint", "program", "work", "evidence", "plan"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.community;
