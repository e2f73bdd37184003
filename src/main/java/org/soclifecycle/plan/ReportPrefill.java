package org.soclifecycle.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.FormPrefill;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Opens the monthly report with the forecasts of the milestones ahead, and with the variance of the next one. */
@Component
class ReportPrefill implements FormPrefill {

    private static final String FORM = "reportProgress";

    private final Milestones milestones;
    private final Programs programs;

    ReportPrefill(Milestones milestones, Programs programs) {
        this.milestones = milestones;
        this.programs = programs;
    }

    @Override
    public Map<String, @Nullable Object> values(WorkItem item) {
        if (!FORM.equals(item.formId())) {
            return Map.of();
        }
        List<MilestoneRow> ahead = milestones.of(programs.find(item.program())).stream()
                .filter(row -> !row.isReached() && row.forecastDate() != null)
                .toList();
        return ahead.isEmpty() ? Map.of() : values(ahead);
    }

    private static Map<String, @Nullable Object> values(List<MilestoneRow> ahead) {
        List<Map<String, @Nullable Object>> forecasts = new ArrayList<>();
        for (MilestoneRow row : ahead) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            values.put("code", row.code());
            values.put("forecastDate", String.valueOf(row.forecastDate()));
            forecasts.add(values);
        }
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("milestoneForecasts", forecasts);
        Integer variance = ahead.get(0).varianceDays();
        if (variance != null) {
            report.put("scheduleVarianceWd", variance);
        }
        return report;
    }
}
