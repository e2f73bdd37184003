package org.soclifecycle.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.TaskSubmission;
import org.springframework.stereotype.Component;

/** The charter's draft and the roadmap's baseline rewrite the criteria for IOC and FOC. */
@Component
class CriteriaSubmission implements TaskSubmission {

    private static final Set<String> FORMS = Set.of("draftCharterCriteria", "baselineRoadmap");
    private static final Map<String, String> TABLES = Map.of("iocCriteria", "IOC", "focCriteria", "FOC");

    private final Criteria criteria;
    private final Gates gates;
    private final Programs programs;

    CriteriaSubmission(Criteria criteria, Gates gates, Programs programs) {
        this.criteria = criteria;
        this.gates = gates;
        this.programs = programs;
    }

    @Override
    public boolean gives(String formId) {
        return FORMS.contains(formId);
    }

    @Override
    public void accept(AcceptedSubmission submission) {
        ProgramId program = submission.item().program();
        String kind = programs.find(program).kind();
        TABLES.forEach((table, capability) -> gates.declaring(kind, capability)
                .filter(gate -> !submission.rows(table).isEmpty())
                .ifPresent(gate ->
                        criteria.replace(program, gate.code(), rows(gate, submission.rows(table)), why(submission))));
    }

    private static CriterionChanges.Why why(AcceptedSubmission submission) {
        return new CriterionChanges.Why(
                "Entered with the task “" + submission.item().title() + "”.", null, submission.actor());
    }

    private static List<CriterionRow> rows(Gate gate, List<Map<String, @Nullable Object>> rows) {
        return rows.stream()
                .map(row -> new CriterionRow(
                        gate.code(),
                        text(row, "criterionId"),
                        text(row, "text"),
                        text(row, "threshold"),
                        text(row, "evidence"),
                        Boolean.TRUE.equals(row.get("mandatory")),
                        Boolean.TRUE.equals(row.get("waivable")),
                        text(row, "owner"),
                        false,
                        Measures.NONE))
                .toList();
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString();
    }
}
