/** Signatures: what each kind of them says, what exactly was signed, and the check that it is still the same. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Signature",
        allowedDependencies = {"core", "identity"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.signature;
