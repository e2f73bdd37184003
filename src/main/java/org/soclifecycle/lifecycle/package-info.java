/** The beans and delegates that the models may name; each calls one module. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Lifecycle",
        allowedDependencies = {"core", "blueprint", "engine", "program", "work", "evidence", "gate", "plan"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.lifecycle;
