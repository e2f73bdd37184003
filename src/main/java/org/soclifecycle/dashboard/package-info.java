/** Pages that read several modules: the start page, the portfolio and the programme page. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Dashboard",
        allowedDependencies = {
            "core",
            "table",
            "document",
            "identity",
            "blueprint",
            "engine",
            "program",
            "work",
            "gate",
            "plan",
            "escalation",
            "audit"
        })
@org.jspecify.annotations.NullMarked
package org.soclifecycle.dashboard;
