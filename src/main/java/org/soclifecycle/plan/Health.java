package org.soclifecycle.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a programme or one of its milestones stands, with everything that was looked at.
 *
 * @param subject code of the milestone; empty for the programme
 * @param computed the worst colour of the findings
 * @param override what somebody put in its place; null without
 */
public record Health(
        String subject,
        Colour computed,
        List<Finding> findings,
        @Nullable HealthOverride override) {

    static Health of(String subject, List<Finding> findings, @Nullable HealthOverride override) {
        Colour worst = findings.stream().map(Finding::colour).reduce(Colour.GREEN, Colour::or);
        return new Health(subject, worst, List.copyOf(findings), override);
    }

    /** What is shown: the override as long as it lasts, else what was computed. */
    public Colour colour() {
        return override == null ? computed : override.colour();
    }

    public boolean isOverridden() {
        return override != null;
    }

    /** The findings that are not green, the worst first. */
    public List<Finding> reasons() {
        return findings.stream()
                .filter(finding -> finding.colour() != Colour.GREEN)
                .sorted(java.util.Comparator.comparing(Finding::colour).reversed())
                .toList();
    }

    /** What can be looked at. */
    public enum Rule {
        /** A capability against its target date. */
        TARGET,
        /** A milestone against its baseline. */
        BASELINE,
        /** Open work past its due date that decides when a milestone is reached. */
        OVERDUE,
        /** The last decision at a gate. */
        GATE,
        /** Whether the programme may work at all. */
        HOLD
    }

    /**
     * One thing that was looked at.
     *
     * @param about milestone, gate or capability; empty where it is about the programme
     * @param figure working days late, number of milestones, or attempt, as the rule has it; null when unknown
     */
    public record Finding(
            Rule rule,
            Colour colour,
            String about,
            @Nullable Integer figure) {}
}
