/** Accounts, sign-in, global roles, delegation and the answer to who is asking. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"core", "duties"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.identity;
