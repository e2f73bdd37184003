package org.soclifecycle.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.mspdi.MSPDIWriter;
import org.soclifecycle.program.CalendarEditing;
import org.soclifecycle.program.CalendarRow;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan of a programme for MS Project (MSPDI, its XML): phases with their steps, milestones and gates, with links,
 * baseline, what is done, calendar and roles.
 */
@Service
@Transactional(readOnly = true)
public class ProjectFiles {

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int DAYS_OF_A_MONTH = 20;

    private final Plans plans;
    private final PlanStates states;
    private final CalendarEditing calendars;
    private final StepNames names;
    private final Roles roles;

    ProjectFiles(Plans plans, PlanStates states, CalendarEditing calendars, StepNames names, Roles roles) {
        this.plans = plans;
        this.states = states;
        this.calendars = calendars;
        this.names = names;
        this.roles = roles;
    }

    /** The file as of today. */
    public byte[] of(ProgramRow program) {
        PlanState state = states.of(program);
        PlanView view = plans.of(program, null);
        CalendarRow calendar = calendars.of(program.id());
        ProjectFile file = new ProjectFile();
        file.setDefaultCalendar(ProjectDays.calendar(file, calendar));
        properties(file.getProjectProperties(), program, view.today(), calendar);
        new ProjectTasks(file, state, new ProjectDays(state.terms().calendar(), view.today()), names, roles)
                .add(view.lines());
        return written(file);
    }

    private static void properties(
            ProjectProperties properties, ProgramRow program, LocalDate today, CalendarRow calendar) {
        int minutes = ProjectDays.HOURS * MINUTES_OF_AN_HOUR;
        properties.setName(program.key());
        properties.setProjectTitle(program.name());
        properties.setCompany(program.organisation());
        properties.setManager(program.programManager());
        properties.setStartDate(ProjectDays.opening(program.startDate()));
        properties.setStatusDate(ProjectDays.closing(today));
        properties.setMinutesPerDay(minutes);
        properties.setMinutesPerWeek(minutes * calendar.week().size());
        properties.setDaysPerMonth(DAYS_OF_A_MONTH);
        properties.setDefaultStartTime(ProjectDays.opening(today).toLocalTime());
        properties.setDefaultEndTime(ProjectDays.closing(today).toLocalTime());
    }

    private static byte[] written(ProjectFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new MSPDIWriter().write(file, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
