package org.soclifecycle.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long an intermediate timer waits: {@code workdays.after(execution, 20)} for 20 working days, an ISO 8601
 * period such as {@code P7D} for calendar days. What depends on the programme's data counts as no wait.
 */
final class Wait {

    private static final Pattern WORKING_DAYS =
            Pattern.compile("[#$]\\{\\s*workdays\\.after\\(\\s*execution\\s*,\\s*(\\d{1,4})\\s*\\)\\s*}");

    private Wait() {}

    /** The working day on which a timer set on a working day fires. */
    static int end(@Nullable String timer, int start, Terms terms) {
        if (timer == null) {
            return start;
        }
        Matcher matcher = WORKING_DAYS.matcher(timer);
        if (matcher.matches()) {
            return start + Integer.parseInt(matcher.group(1));
        }
        LocalDate set = terms.dateOf(start);
        LocalDate fires = set.plus(period(timer));
        return fires.isAfter(set) ? terms.dayOf(fires) : start;
    }

    private static Period period(String timer) {
        try {
            return Period.parse(timer);
        } catch (DateTimeException e) {
            return Period.ZERO; // an expression, a cycle or hours
        }
    }
}
