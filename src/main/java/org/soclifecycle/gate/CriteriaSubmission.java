package org.soclifecycle.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.RegisterFeed;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.TaskSubmission;
import org.springframework.stereotype.Component;

/** The tasks whose tables the models feed into the criteria of IOC and FOC rewrite these criteria. */
@Component
class CriteriaSubmission implements TaskSubmission {

    private final Blueprint blueprint;
    private final Criteria criteria;
    private final Gates gates;
    private final Programs programs;

    CriteriaSubmission(Blueprint blueprint, Criteria criteria, Gates gates, Programs programs) {
        this.blueprint = blueprint;
        this.criteria = criteria;
        this.gates = gates;
        this.programs = programs;
    }

    @Override
    public boolean gives(String formId) {
        return blueprint.processes().stream()
                .flatMap(process -> process.tasks().stream())
                .anyMatch(task -> task.form().choices().contains(formId)
                        && feeds(task).findAny().isPresent());
    }

    @Override
    public void accept(AcceptedSubmission submission) {
        ProgramId program = submission.item().program();
        String kind = programs.find(program).kind();
        blueprint
                .task(
                        submission.item().governedBy().process(),
                        submission.item().governedBy().element())
                .stream()
                .flatMap(CriteriaSubmission::feeds)
                .filter(feed -> !submission.rows(feed.field()).isEmpty())
                .forEach(feed -> CriteriaSources.capability(feed.register())
                        .flatMap(capability -> gates.declaring(kind, capability))
                        .ifPresent(gate -> criteria.replace(
                                program, gate.code(), rows(gate, submission.rows(feed.field())), why(submission))));
    }

    private static Stream<RegisterFeed> feeds(TaskDef task) {
        return task.registers().stream()
                .filter(feed -> feed.namesTable()
                        && CriteriaSources.capability(feed.register()).isPresent());
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
