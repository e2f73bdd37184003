package org.soclifecycle.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.program.PersonConflict;
import org.soclifecycle.program.TeamConflicts;
import org.soclifecycle.work.KeptApart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts persons in conflicting roles beside what came of it; the number of statements is fixed. */
@Service
@Transactional(readOnly = true)
public class ConflictReport {

    private final TeamConflicts conflicts;
    private final RefusedAttempts attempts;
    private final KeptApart kept;

    ConflictReport(TeamConflicts conflicts, RefusedAttempts attempts, KeptApart kept) {
        this.conflicts = conflicts;
        this.attempts = attempts;
        this.kept = kept;
    }

    /** On one programme, or on all where it is null. */
    public List<ConflictRow> on(@Nullable ProgramId program) {
        Map<RefusedAttempts.Refusal, RefusedAttempts.Count> refused = attempts.counts(program);
        Map<KeptApart.Who, Integer> open = kept.counts(program);
        return conflicts.on(program).stream()
                .map(conflict -> row(conflict, refused, open))
                .toList();
    }

    private static ConflictRow row(
            PersonConflict conflict,
            Map<RefusedAttempts.Refusal, RefusedAttempts.Count> refused,
            Map<KeptApart.Who, Integer> open) {
        String rule = conflict.through() == null ? conflict.rule() : SeparationRule.SOD_7.id();
        RefusedAttempts.Count count =
                refused.get(new RefusedAttempts.Refusal(conflict.program(), conflict.username(), rule));
        String person = conflict.through() == null ? conflict.username() : conflict.through();
        return new ConflictRow(
                conflict,
                count == null ? 0 : count.attempts(),
                count == null ? null : count.last(),
                open.getOrDefault(new KeptApart.Who(conflict.program(), person, conflict.rule()), 0));
    }
}
