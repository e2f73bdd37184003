/** Gates: criteria, the package, votes, decisions and what follows from them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Gate",
        allowedDependencies = {
            "core",
            "table",
            "duties",
            "document",
            "identity",
            "blueprint",
            "engine",
            "program",
            "work",
            "evidence"
        })
@org.jspecify.annotations.NullMarked
package org.soclifecycle.gate;
