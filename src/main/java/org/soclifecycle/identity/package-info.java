/** Accounts, sign-in, global roles and the answer to who is asking. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"core"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.identity;
