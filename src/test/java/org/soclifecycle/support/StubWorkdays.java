package org.soclifecycle.support;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Every day is a working day. */
public final class StubWorkdays {

    public Date after(DelegateExecution execution, int days) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days)));
    }

    public Date monthly(DelegateExecution execution) {
        return in(1);
    }

    public Date quarterly(DelegateExecution execution) {
        return in(3);
    }

    private static Date in(int months) {
        return Date.from(ClockUtil.getCurrentTime()
                .toInstant()
                .atZone(ZoneOffset.UTC)
                .plusMonths(months)
                .toInstant());
    }

    public Date at(DelegateExecution execution, String date) {
        return isEmpty(date) ? after(execution, 36_500) : start(LocalDate.parse(date));
    }

    public Date daysBefore(DelegateExecution execution, String date, int days) {
        return isEmpty(date)
                ? after(execution, 36_500)
                : start(LocalDate.parse(date).minusDays(days));
    }

    /** The expression language hands a variable that is null to a text parameter as empty text. */
    private static boolean isEmpty(String date) {
        return date == null || date.isEmpty();
    }

    private static Date start(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
