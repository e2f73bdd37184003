package org.soclifecycle.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conditions of conditional decisions; each is followed by a process of its own. */
@Service
@Transactional
public class Conditions {

    private static final String TRACKING = "conditionTracking";

    private final ConditionRepository conditions;
    private final Programs programs;
    private final Processes processes;
    private final Announcing announcing;

    Conditions(ConditionRepository conditions, Programs programs, Processes processes, Announcing announcing) {
        this.conditions = conditions;
        this.programs = programs;
        this.processes = processes;
        this.announcing = announcing;
    }

    /** All conditions of the programme in their order. */
    @Transactional(readOnly = true)
    public List<ConditionRow> of(ProgramId program) {
        return conditions.findByProgramIdOrderByNumber(program.value()).stream()
                .map(GateCondition::toRow)
                .toList();
    }

    /** The conditions not met yet. */
    @Transactional(readOnly = true)
    public List<ConditionRow> openOf(ProgramId program) {
        return of(program).stream().filter(condition -> !condition.met()).toList();
    }

    /** The conditions of all programmes that are not met and due on or before the day, in one statement. */
    @Transactional(readOnly = true)
    public Map<ProgramId, List<ConditionRow>> dueBy(LocalDate day) {
        return conditions.findByStateAndDueOnLessThanEqualOrderByDueOn(GateCondition.OPEN, day).stream()
                .collect(Collectors.groupingBy(
                        GateCondition::program, Collectors.mapping(GateCondition::toRow, Collectors.toList())));
    }

    /** The conditions by the round that set them. */
    @Transactional(readOnly = true)
    Map<UUID, List<ConditionRow>> byReview(ProgramId program) {
        return conditions.findByProgramIdOrderByNumber(program.value()).stream()
                .collect(Collectors.groupingBy(
                        GateCondition::review, Collectors.mapping(GateCondition::toRow, Collectors.toList())));
    }

    void open(GateReview review, List<Map<String, @Nullable Object>> rows) {
        int number = of(review.program()).size();
        for (Map<String, @Nullable Object> row : rows) {
            number++;
            ConditionRow condition = conditions
                    .save(new GateCondition(
                            review,
                            number,
                            String.valueOf(row.get("text")),
                            String.valueOf(row.get("owner")),
                            LocalDate.parse(String.valueOf(row.get("due"))),
                            announcing.now()))
                    .toRow();
            announcing.tell(new ConditionOpened(review.program(), condition, announcing.now()));
            track(review.program(), condition);
        }
    }

    private void track(ProgramId program, ConditionRow condition) {
        processes.start(
                program,
                TRACKING,
                programs.find(program).key() + "/COND/" + condition.number(),
                Map.of(
                        "conditionId", condition.id(),
                        "conditionText", condition.text(),
                        "conditionOwner", condition.owner(),
                        "conditionDue", condition.dueOn().toString()),
                null);
    }

    /** The condition is met; a second meeting changes nothing. */
    public void meet(ProgramId program, String id) {
        programs.lock(program);
        GateCondition condition = conditions
                .findByProgramIdAndNumber(program.value(), Integer.parseInt(id.substring(1)))
                .orElseThrow(() -> new NotFound("There is no condition " + id + "."));
        if (!condition.toRow().met()) {
            condition.meet(announcing.now());
            announcing.tell(new ConditionMet(program, condition.toRow(), announcing.now()));
        }
    }
}
