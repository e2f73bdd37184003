package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.engine.Jobs;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.TaskForms;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** The monthly report comes with the programme, on the programme's calendar, with what the plan knows. */
@IntegrationTest
class MonthlyReportIT {

    /** A Thursday; 15 February and 15 March are Sundays. */
    private static final LocalDate START = LocalDate.of(2026, 1, 15);

    @Autowired
    Fixture fixture;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskForms forms;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    private ProgramRow program;
    private Actor pia;

    @BeforeEach
    void start() {
        time.to(at(START));
        program = fixture.program();
        pia = fixture.person("pia");
    }

    @AfterEach
    void home() {
        time.home();
    }

    @Test
    void aReportIsDueOnTheFirstWorkingDayOfEveryMonthOfTheProgramme() {
        run("2026-02-16T08:59:00Z");
        assertThat(report()).isEmpty();
        run("2026-02-16T09:01:00Z");
        assertThat(report()).isPresent();

        time.to(Instant.parse("2026-02-20T10:00:00Z"));
        complete(report().orElseThrow());
        run("2026-03-16T08:59:00Z");
        assertThat(report()).isEmpty();
        run("2026-03-16T09:01:00Z");
        assertThat(report()).isPresent();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theReportOpensWithTheForecastsOfThePlan() {
        run("2026-02-16T09:01:00Z");
        Map<String, ?> values =
                forms.of(report().orElseThrow(), pia).orElseThrow().values();
        List<Map<String, Object>> forecasts = (List<Map<String, Object>>) values.get("milestoneForecasts");
        assertThat(forecasts).extracting(row -> row.get("code")).contains("M0", "M1", "M4", "M5");
        assertThat((Integer) values.get("scheduleVarianceWd")).isPositive();
    }

    private void run(String at) {
        time.to(Instant.parse(at));
        jobs.runDue(program.id());
    }

    private Optional<WorkItem> report() {
        return tasks.openOf(program.id()).stream()
                .filter(item -> item.task().element().equals("userTask_reportProgress"))
                .findFirst();
    }

    private void complete(WorkItem item) {
        Map<String, Object> area = Map.of(
                "area",
                "governance",
                "percentComplete",
                10,
                "owner",
                "pia",
                "status",
                "green",
                "issues",
                "None.",
                "milestoneProgress",
                "As planned.",
                "priorities",
                "Interviews.");
        tasks.complete(
                item.id(),
                Map.of(
                        "period",
                        "2026-01",
                        "overallStatus",
                        "green",
                        "areas",
                        List.of(area),
                        "costToDate",
                        1000,
                        "scheduleVarianceWd",
                        0,
                        "finalReport",
                        false),
                pia,
                null);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }
}
