/** The shell: security filter chain, layout, error pages and the translation of exceptions. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"core", "identity"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.web;
