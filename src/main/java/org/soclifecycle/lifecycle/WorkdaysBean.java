package org.soclifecycle.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.WorkingDays;

/** Dates for timers, counted on the programme's calendar. */
@ModelBean(name = "workdays")
public class WorkdaysBean {

    private static final int NEVER_YEARS = 100;

    private final Calendars calendars;
    private final Programs programs;
    private final Where where;

    WorkdaysBean(Calendars calendars, Programs programs, Where where) {
        this.calendars = calendars;
        this.programs = programs;
        this.where = where;
    }

    /** The end of the working day so many working days from now. */
    public Date after(DelegateExecution execution, Number days) {
        return Date.from(days(execution).after(now(), days.intValue()));
    }

    /** When the programme is reported on next: monthly from its start, on a working day. */
    public Date monthly(DelegateExecution execution) {
        ProgramRow program = programs.find(where.program(execution));
        return Date.from(days(execution).monthly(program.startDate(), now()));
    }

    /** When a quarter of the programme is over next: every three months from its start, on a working day. */
    public Date quarterly(DelegateExecution execution) {
        ProgramRow program = programs.find(where.program(execution));
        return Date.from(days(execution).every(3, program.startDate(), now()));
    }

    /** The opening of the working day on the date; a hundred years from now when there is no date. */
    public Date at(DelegateExecution execution, String date) {
        return isEmpty(date) ? never(execution) : Date.from(days(execution).startOf(LocalDate.parse(date)));
    }

    /** So many calendar days before the date; a hundred years from now when there is no date. */
    public Date daysBefore(DelegateExecution execution, String date, Number days) {
        return isEmpty(date)
                ? never(execution)
                : Date.from(days(execution).startOf(LocalDate.parse(date).minusDays(days.longValue())));
    }

    /** The expression language hands a variable that is null to a text parameter as empty text. */
    private static boolean isEmpty(String date) {
        return date.isEmpty();
    }

    private Date never(DelegateExecution execution) {
        WorkingDays days = days(execution);
        return Date.from(days.startOf(days.dateOf(now()).plusYears(NEVER_YEARS)));
    }

    private WorkingDays days(DelegateExecution execution) {
        return calendars.paceOf(where.program(execution)).days();
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
