package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a milestone is not where its baseline has it; the rows add up to the variance.
 *
 * @param baseline the date promised last
 * @param date the day on which it was reached, or is forecast
 * @param days working days from the baseline to the date, negative when earlier
 */
public record VarianceSheet(
        MilestoneRow milestone, LocalDate baseline, LocalDate date, int days, List<VarianceRow> rows) {

    /** What each cause adds up to, the weightiest first. */
    public Map<Cause, Integer> byCause() {
        Map<Cause, Integer> sums = rows.stream()
                .collect(Collectors.groupingBy(
                        VarianceRow::cause, LinkedHashMap::new, Collectors.summingInt(VarianceRow::days)));
        Map<Cause, Integer> weighed = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Comparator.comparingInt(sum -> -Math.abs(sum.getValue())))
                .forEach(sum -> weighed.put(sum.getKey(), sum.getValue()));
        return weighed;
    }

    /** The rows of one cause, in the order in which they happened. */
    public List<VarianceRow> of(Cause cause) {
        return rows.stream().filter(row -> row.cause() == cause).toList();
    }

    /** Whether some causes cost days and others brought days back. */
    public boolean isMixed() {
        return byCause().values().stream()
                        .map(Integer::signum)
                        .filter(sign -> sign != 0)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether any cause adds up to a day at all. */
    public boolean isExplained() {
        return byCause().values().stream().anyMatch(days -> days != 0);
    }
}
