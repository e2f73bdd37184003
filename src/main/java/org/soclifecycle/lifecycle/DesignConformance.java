package org.soclifecycle.lifecycle;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Component;

/** Whether the design answers the requirements: allocated, traced to an element, tested. */
@Component
class DesignConformance {

    private static final List<String> OPERATING = List.of("IOC", "FOC");

    private final Registers registers;

    DesignConformance(Registers registers) {
        this.registers = registers;
    }

    /**
     * The first thing that is wrong.
     *
     * @return {@code requirements}, {@code architecture}, {@code tests} or {@code pass}
     */
    String of(ProgramId program) {
        List<RegisterRow> requirements = registers.rows(program, "requirements");
        Set<String> tested = tested(program);
        if (requirements.stream().anyMatch(DesignConformance::isUnallocated)) {
            return "requirements";
        }
        if (requirements.stream().anyMatch(DesignConformance::isUntraced)) {
            return "architecture";
        }
        Predicate<RegisterRow> needsTest = row -> row.matches("milestone", "IOC");
        boolean untested = requirements.stream().filter(needsTest).anyMatch(row -> !tested.contains(row.key()));
        return untested ? "tests" : "pass";
    }

    /** No milestone yet, or a must that is put off or rejected without a reason. */
    private static boolean isUnallocated(RegisterRow row) {
        boolean putOff = row.matches("milestone", "LATER") || row.matches("milestone", "REJECTED");
        return isEmpty(row, "milestone") || row.matches("priority", "must") && putOff && isEmpty(row, "overrideReason");
    }

    /** A must of IOC or FOC that no component, process or post answers. */
    private static boolean isUntraced(RegisterRow row) {
        return row.matches("priority", "must")
                && OPERATING.stream().anyMatch(milestone -> row.matches("milestone", milestone))
                && isEmpty(row, "element");
    }

    private Set<String> tested(ProgramId program) {
        Set<String> tested = new HashSet<>();
        for (RegisterRow test : registers.rows(program, "tests")) {
            if (test.data().get("requirements") instanceof Collection<?> keys) {
                keys.forEach(key -> tested.add(String.valueOf(key)));
            }
        }
        return tested;
    }

    private static boolean isEmpty(RegisterRow row, String column) {
        Object value = row.data().get(column);
        return value == null
                || value.toString().isBlank()
                || value instanceof Collection<?> several && several.isEmpty();
    }
}
