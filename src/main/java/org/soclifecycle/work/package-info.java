/** The inbox, forms and their rules, drafts, submissions and the registers filled from them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Work",
        allowedDependencies = {"core", "table", "duties", "identity", "blueprint", "engine", "program", "signature"})
@org.jspecify.annotations.NullMarked
package org.soclifecycle.work;
