package org.soclifecycle.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpxj.ConstraintType;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.reader.UniversalProjectReader;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.Milestones;
import org.soclifecycle.plan.PlanLine;
import org.soclifecycle.plan.PlanView;
import org.soclifecycle.plan.Plans;
import org.soclifecycle.program.CalendarEditing;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.WorkingDays;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The plan as a file for MS Project, read back by the library that other programs use to read such files. */
@IntegrationTest
class ProjectFileIT {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 5, 1);

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    Tasks tasks;

    @Autowired
    Plans plans;

    @Autowired
    Milestones milestones;

    @Autowired
    CalendarEditing calendars;

    @Autowired
    Calendars paces;

    @Autowired
    TimeTravel time;

    private ProgramRow program;

    @BeforeEach
    void aYearAhead() {
        time.to(START);
        program = fixture.program();
        calendars.add(program.id(), HOLIDAY, "Labour Day", fixture.person("pia"));
        time.to(START.plusSeconds(2 * 86_400));
        tasks.complete(
                fixture.open(program, "userTask_confirmSponsorship").id(),
                Fixture.sponsorship(),
                fixture.person("sam"),
                null);
        time.to(START.plusSeconds(4 * 86_400));
    }

    @AfterEach
    void home() {
        time.home();
    }

    private ProjectFile file() throws Exception {
        MvcTestResult answer =
                browser.get("pia", "/programs/" + program.key() + "/plan.xml").exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/xml");
        return new UniversalProjectReader()
                .read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private static Task named(ProjectFile file, String name) {
        return file.getTasks().stream()
                .filter(task -> name.equals(task.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private static List<String> before(Task task) {
        return task.getPredecessors().stream()
                .map(Relation::getPredecessorTask)
                .map(Task::getName)
                .toList();
    }

    @Test
    void phasesHoldTheirStepsAndEveryLineIsThere() throws Exception {
        ProjectFile file = file();
        PlanView view = plans.of(program, null);
        assertThat(file.getProjectProperties().getProjectTitle()).isEqualTo(program.name());
        assertThat(named(file, "1. Information discovery").getChildTasks())
                .extracting(Task::getName)
                .contains("Confirm sponsorship", "Plan discovery", "G1 Discovery gate");
        assertThat(named(file, "Confirm sponsorship").getOutlineLevel())
                .isEqualTo(named(file, "1. Information discovery").getOutlineLevel() + 1);
        assertThat(file.getTasks().stream().filter(task -> task.getName() != null && task.getID() != 0))
                .hasSize(view.lines().size());
    }

    @Test
    void datesAndDurationsAreThoseOfThePlan() throws Exception {
        ProjectFile file = file();
        WorkingDays days = paces.paceOf(program.id()).days();
        for (PlanLine line : plans.of(program, null).lines()) {
            if (line.kind() == PlanLine.Kind.TASK && line.stage() == PlanLine.Stage.AHEAD) {
                Task task = byLine(file, line);
                LocalDate finish =
                        Objects.requireNonNull(line.dates().forecast()).finish();
                assertThat(task.getFinish()).as(line.path()).isEqualTo(at(finish, 17));
                assertThat(task.getDuration()
                                .convertUnits(TimeUnit.DAYS, file.getProjectProperties())
                                .getDuration())
                        .isEqualTo(days.between(line.dates().forecast().start(), Objects.requireNonNull(finish)));
                assertThat(task.getBaselineFinish())
                        .isEqualTo(at(
                                Objects.requireNonNull(line.dates().baseline()).finish(), 17));
                assertThat(task.getConstraintType()).isEqualTo(ConstraintType.START_NO_EARLIER_THAN);
            }
        }
    }

    private static Task byLine(ProjectFile file, PlanLine line) {
        List<Task> named = file.getTasks().stream()
                .filter(task -> line.title().equals(task.getName())
                        && line.under()
                                .equals(Objects.requireNonNullElse(task.getNotes(), "")
                                        .strip()))
                .toList();
        assertThat(named).as(line.path()).isNotEmpty();
        return named.stream()
                .filter(task -> task.getFinish()
                        .toLocalDate()
                        .equals(line.dates().forecast().finish()))
                .findFirst()
                .orElse(named.get(0));
    }

    private static LocalDateTime at(LocalDate day, int hour) {
        return Objects.requireNonNull(day).atTime(hour, 0);
    }

    @Test
    void milestonesCarryForecastAndBaseline() throws Exception {
        ProjectFile file = file();
        for (MilestoneRow row : milestones.of(program)) {
            Task task = named(file, row.code() + " " + row.name());
            LocalDate day = row.isReached() ? LocalDate.of(2026, 3, 4) : row.forecastDate();
            assertThat(task.getMilestone()).isTrue();
            assertThat(task.getFinish()).as(row.code()).isEqualTo(at(day, 17));
            assertThat(task.getBaselineFinish()).isEqualTo(at(row.baselineDate(), 17));
            assertThat(task.getDuration().getDuration()).isZero();
        }
    }

    @Test
    void whatIsDoneAndWhatHasBegunIsActual() throws Exception {
        ProjectFile file = file();
        Task done = named(file, "Confirm sponsorship");
        assertThat(done.getActualStart()).isEqualTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        assertThat(done.getActualFinish()).isEqualTo(LocalDateTime.of(2026, 3, 4, 17, 0));
        assertThat(done.getPercentageComplete().intValue()).isEqualTo(100);
        Task open = named(file, "Plan discovery");
        assertThat(open.getActualStart()).isEqualTo(LocalDateTime.of(2026, 3, 4, 9, 0));
        assertThat(open.getActualFinish()).isNull();
        Task ahead = named(file, "Consolidate discovery report");
        assertThat(ahead.getActualStart()).isNull();
        Task reached = named(file, "M0 Programme initiated");
        assertThat(reached.getActualFinish()).isEqualTo(LocalDateTime.of(2026, 3, 4, 17, 0));
    }

    @Test
    void linksSayWhatMustBeFinishedFirst() throws Exception {
        ProjectFile file = file();
        assertThat(before(named(file, "Plan discovery"))).containsExactly("Confirm sponsorship");
        assertThat(before(named(file, "M0 Programme initiated"))).contains("Confirm sponsorship");
        List<Relation> all = file.getTasks().stream()
                .flatMap(task -> task.getPredecessors().stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(50).allSatisfy(link -> {
            assertThat(link.getType()).isEqualTo(RelationType.FINISH_START);
            Task first = link.getPredecessorTask();
            Task then = link.getSuccessorTask();
            if (first.getActualStart() == null) {
                assertThat(then.getStart())
                        .as(first.getName() + " – " + then.getName())
                        .isAfterOrEqualTo(first.getFinish());
            }
        });
    }

    @Test
    void calendarAndRolesComeAlong() throws Exception {
        ProjectFile file = file();
        var calendar = file.getDefaultCalendar();
        assertThat(calendar.isWorkingDay(DayOfWeek.FRIDAY)).isTrue();
        assertThat(calendar.isWorkingDay(DayOfWeek.SATURDAY)).isFalse();
        assertThat(calendar.isWorkingDate(HOLIDAY)).isFalse();
        assertThat(calendar.isWorkingDate(HOLIDAY.minusDays(1))).isTrue();
        assertThat(calendar.getException(HOLIDAY).getName()).isEqualTo("Labour Day");
        assertThat(named(file, "Confirm sponsorship").getResourceAssignments().stream()
                        .map(one -> one.getResource().getName())
                        .collect(Collectors.toSet()))
                .containsExactly("Executive sponsor");
    }

    @Test
    void onlyWhoMaySeeTheProgrammeGetsIt() {
        String address = "/programs/" + program.key() + "/plan.xml";
        assertThat(browser.get("otto", address)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("tom", address)).hasStatusOk();
        assertThat(browser.get("pia", "/programs/NONE/plan.xml")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
