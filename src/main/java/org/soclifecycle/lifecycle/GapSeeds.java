package org.soclifecycle.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.RegisterSeed;
import org.soclifecycle.work.Registers;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Computes the gaps between the current and the target profile: for each applicable outcome of the framework, the
 * target of the earliest milestone that today's score does not reach. Outcomes without a gap are left out; the worst
 * come first.
 */
@Component
class GapSeeds implements RegisterSeed {

    private static final List<Catalogue.Row> OUTCOMES = Catalogue.read("csf");

    private final Registers registers;

    GapSeeds(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Optional<List<Map<String, @Nullable Object>>> rows(ProgramId program, String register, WorkItem item) {
        return register.equals("gaps") ? Optional.of(gaps(program)) : Optional.empty();
    }

    private List<Map<String, @Nullable Object>> gaps(ProgramId program) {
        Map<String, RegisterRow> current = byKey(program, "csfCurrent");
        Map<String, RegisterRow> target = byKey(program, "csfTarget");
        List<Gap> gaps = new ArrayList<>();
        for (Catalogue.Row outcome : OUTCOMES) {
            String key = outcome.get("subcategory_id").replace('.', '_').replace('-', '_');
            Integer now = number(current.get(key), "currentScore");
            if (now != null) {
                gap(outcome, now, target.get(key)).ifPresent(gaps::add);
            }
        }
        return gaps.stream()
                .sorted((one, other) -> Double.compare(other.weighted(), one.weighted()))
                .map(Gap::columns)
                .toList();
    }

    private static Optional<Gap> gap(Catalogue.Row outcome, int now, @Nullable RegisterRow target) {
        for (String milestone : List.of("IOC", "FOC")) {
            Integer wanted = number(target, milestone.equals("IOC") ? "targetScoreIoc" : "targetScoreFoc");
            if (wanted != null && wanted > now) {
                return Optional.of(new Gap(outcome, now, wanted, milestone, criticality(target)));
            }
        }
        return Optional.empty();
    }

    private Map<String, RegisterRow> byKey(ProgramId program, String register) {
        return registers.rows(program, register).stream().collect(Collectors.toMap(RegisterRow::key, row -> row));
    }

    private static @Nullable Integer number(@Nullable RegisterRow row, String column) {
        return row != null && row.data().get(column) instanceof Number number ? number.intValue() : null;
    }

    private static double criticality(@Nullable RegisterRow row) {
        return row != null && row.data().get("criticality") instanceof Number number ? number.doubleValue() : 1;
    }

    /** One gap; its weighted size is weight x criticality x gap. */
    private record Gap(Catalogue.Row outcome, int now, int wanted, String milestone, double criticality) {

        double weighted() {
            return weight() * criticality * (wanted - now);
        }

        int weight() {
            return Integer.parseInt(outcome.get("weight"));
        }

        Map<String, @Nullable Object> columns() {
            Map<String, @Nullable Object> columns = new HashMap<>();
            columns.put("subcategoryId", outcome.get("subcategory_id"));
            columns.put("currentScore", now);
            columns.put("targetScore", wanted);
            columns.put("weight", weight());
            columns.put("milestone", milestone);
            columns.put("obligation", false);
            columns.put("cause", outcome.get("track"));
            columns.put("accepted", false);
            return columns;
        }
    }
}
