package org.soclifecycle.lifecycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
 * Proposes initiatives from the gaps that were not accepted: one for each category and cause, five working days for
 * each point of gap (eight where technology is the cause), ordered by value for effort.
 */
@Component
class InitiativeSeeds implements RegisterSeed {

    private static final List<String> BANDS = List.of("none", "low", "medium", "high", "critical");
    private static final Map<String, String> CATEGORIES = Catalogue.read("csf").stream()
            .collect(Collectors.toMap(row -> row.get("subcategory_id"), row -> row.get("category_id")));
    private static final Map<String, String> TITLES = Catalogue.read("initiatives").stream()
            .collect(Collectors.toMap(row -> row.get("category_id"), row -> row.get("title")));

    private final Registers registers;

    InitiativeSeeds(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Optional<List<Map<String, @Nullable Object>>> rows(ProgramId program, String register, WorkItem item) {
        return register.equals("initiatives") ? Optional.of(initiatives(program)) : Optional.empty();
    }

    private List<Map<String, @Nullable Object>> initiatives(ProgramId program) {
        Map<String, Initiative> byTopic = new LinkedHashMap<>();
        for (RegisterRow gap : registers.rows(program, "gaps")) {
            if (!gap.matches("accepted", "true") && number(gap, "gap") > 0) {
                String category = CATEGORIES.getOrDefault(gap.key(), gap.key());
                String cause = String.valueOf(gap.data().get("cause"));
                byTopic.computeIfAbsent(
                                category + "/" + cause, topic -> new Initiative(category, cause, new ArrayList<>()))
                        .gaps()
                        .add(gap);
            }
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        byTopic.values().stream()
                .sorted(Comparator.comparing(Initiative::milestone)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingDouble(Initiative::ratio).reversed()))
                .forEach(initiative -> rows.add(initiative.columns(rows.size() + 1)));
        return rows;
    }

    private static int number(RegisterRow row, String column) {
        return row.data().get(column) instanceof Number number ? number.intValue() : 0;
    }

    private record Initiative(String category, String cause, List<RegisterRow> gaps) {

        int effort() {
            int days = cause.equals("technology") ? 8 : 5;
            return gaps.stream().mapToInt(gap -> number(gap, "gap") * days).sum();
        }

        double ratio() {
            int value = gaps.stream()
                    .mapToInt(gap -> number(gap, "gap") * number(gap, "weight"))
                    .sum();
            return (double) value / effort();
        }

        String milestone() {
            return gaps.stream().anyMatch(gap -> gap.matches("milestone", "IOC")) ? "IOC" : "FOC";
        }

        String band() {
            return gaps.stream()
                    .map(gap -> String.valueOf(gap.data().get("priorityBand")))
                    .max(Comparator.comparingInt(BANDS::indexOf))
                    .orElse("none");
        }

        Map<String, @Nullable Object> columns(int number) {
            Map<String, @Nullable Object> columns = new HashMap<>();
            columns.put("initId", String.format(Locale.ROOT, "INI-%02d", number));
            columns.put("title", TITLES.getOrDefault(category, category) + " (" + category + ", " + cause + ")");
            columns.put("track", cause);
            columns.put("band", band());
            columns.put("milestone", milestone());
            columns.put("effortWd", effort());
            columns.put("openDependency", false);
            columns.put("dependsOn", List.of());
            return columns;
        }
    }
}
