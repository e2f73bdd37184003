package org.soclifecycle.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.Option;
import org.soclifecycle.work.OptionSource;
import org.soclifecycle.work.RegisterSeed;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Lets forms open with the programme's criteria and choose among them. */
@Component
class CriteriaSources implements RegisterSeed, OptionSource {

    private static final Map<String, String> CAPABILITIES = Map.of("criteriaIoc", "IOC", "criteriaFoc", "FOC");

    private final Criteria criteria;
    private final Gates gates;
    private final Programs programs;

    CriteriaSources(Criteria criteria, Gates gates, Programs programs) {
        this.criteria = criteria;
        this.gates = gates;
        this.programs = programs;
    }

    @Override
    public Optional<List<Map<String, @Nullable Object>>> rows(ProgramId program, String register, WorkItem item) {
        return named(program, register)
                .map(rows -> rows.stream().map(CriterionRow::columns).toList());
    }

    @Override
    public Optional<List<Option>> options(String name, WorkItem item) {
        return named(item.program(), name)
                .map(rows -> rows.stream()
                        .map(row -> new Option(row.code(), row.code() + " – " + row.text()))
                        .toList());
    }

    private Optional<List<CriterionRow>> named(ProgramId program, String name) {
        if (name.equals("criteria")) {
            return Optional.of(criteria.of(program));
        }
        return capability(name)
                .flatMap(capability -> gates.declaring(programs.find(program).kind(), capability))
                .map(gate -> criteria.of(program, gate.code()));
    }

    /** The capability whose criteria are the register of that name. */
    static Optional<String> capability(String register) {
        return Optional.ofNullable(CAPABILITIES.get(register));
    }
}
