package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a programme as of today.
 *
 * @param target code of the milestone whose critical path is marked; null when there is none
 * @param milestones in the order of the models
 * @param lines phases, tasks, gates and milestones, each phase followed by what belongs to it
 * @param holds when the programme was on hold
 */
public record PlanView(
        LocalDate start,
        LocalDate today,
        @Nullable String target,
        List<MilestoneRow> milestones,
        List<PlanLine> lines,
        List<Stretch> holds) {}
