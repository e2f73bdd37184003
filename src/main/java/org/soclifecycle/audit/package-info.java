/** The ledger of everything that happened: record, read; it listens, and only the dashboard reads it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {
            "core",
            "table",
            "duties",
            "identity",
            "blueprint",
            "engine",
            "program",
            "signature",
            "work",
            "evidence",
            "gate",
            "plan",
            "feed",
            "community",
            "escalation"
        })
@org.jspecify.annotations.NullMarked
package org.soclifecycle.audit;
