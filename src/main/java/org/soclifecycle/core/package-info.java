/** Ids, exception kinds and the clock that every module speaks; no beans. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Core",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.core;
