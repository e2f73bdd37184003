package org.soclifecycle.plan;

import org.jspecify.annotations.Nullable;

/**
 * When a capability comes, with what confidence, and why then.
 *
 * @param capability IOC or FOC
 * @param chance null when it is declared, or nobody could compute it yet
 */
public record CapabilityOutlook(
        String capability, VarianceSheet sheet, @Nullable Chance chance) {}
