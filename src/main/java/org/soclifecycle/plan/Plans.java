package org.soclifecycle.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole plan of a programme, line by line; as many statements for a small one as for a large one. */
@Service
@Transactional(readOnly = true)
public class Plans {

    private final PlanStates states;
    private final PlanRecords records;
    private final StepNames names;
    private final Roles roles;
    private final People people;

    Plans(PlanStates states, PlanRecords records, StepNames names, Roles roles, People people) {
        this.states = states;
        this.records = records;
        this.names = names;
        this.roles = roles;
        this.people = people;
    }

    /**
     * The plan as of today.
     *
     * @param wanted code of the milestone whose critical path is wanted; without it, or when the programme has none such,
     *     that of the next capability to be declared
     */
    public PlanView of(ProgramRow program, @Nullable String wanted) {
        PlanState state = states.of(program);
        PlanRecords.Found found = records.of(program, state.terms());
        String target =
                wanted != null && state.network().milestones().containsKey(wanted) ? wanted : found.nextCapability();
        Expectation expectation = state.expectation();
        Pass pass = Pass.of(expectation, target == null ? null : expectation.to(target));
        List<PlanLine> steps = new StepLines(state, pass, new StepLines.Words(names, roles, people(state))).all();
        List<PlanLine> points = new PointLines(state, pass, names).of(found.gates(), found.milestones());
        return new PlanView(
                program.startDate(),
                found.today(),
                target,
                found.milestones(),
                new PlanLines(state, pass, names).inOrder(found.phases(), steps, points),
                found.holds());
    }

    private Map<String, String> people(PlanState state) {
        return people.displayNames(state.items().stream()
                .flatMap(item -> Stream.of(item.assignee(), item.closedBy()).flatMap(Stream::ofNullable))
                .collect(Collectors.toSet()));
    }
}
