package org.soclifecycle.program;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** On which days an event of a calendar file begins, when it repeats. */
final class IcsRepetition {

    private static final Set<Frequency> REPEATED =
            Set.of(Frequency.YEARLY, Frequency.MONTHLY, Frequency.WEEKLY, Frequency.DAILY);

    private IcsRepetition() {}

    /** Up to the last year of the programme; those before its first are left out, but for the last few days. */
    static Set<LocalDate> of(VEvent event, LocalDate first, CalendarRow calendar, int longest) throws IcsUnreadable {
        LocalDate from = LocalDate.of(calendar.firstYear(), 1, 1).minusDays(longest);
        LocalDate to = LocalDate.of(calendar.lastYear(), 12, 31);
        Set<LocalDate> begins = new TreeSet<>(Set.of(first));
        for (Property rule : event.getProperties(Property.RRULE)) {
            begins.addAll(repeated(((RRule<?>) rule).getValue(), first, from, to));
        }
        begins.addAll(listed(event, Property.RDATE));
        begins.removeAll(listed(event, Property.EXDATE));
        return begins;
    }

    private static List<LocalDate> repeated(String rule, LocalDate first, LocalDate from, LocalDate to)
            throws IcsUnreadable {
        try {
            Recur<LocalDate> recur = new Recur<>(rule.replaceAll("(UNTIL=\\d{8})T\\d{6}Z?", "$1"));
            if (!REPEATED.contains(recur.getFrequency())) {
                throw new IcsUnreadable("RRULE:" + rule, "A holiday does not repeat more often than daily.");
            }
            return recur.getDates(first, from.isBefore(first) ? first : from, to);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new IcsUnreadable("RRULE:" + rule, "This rule of repetition cannot be read.");
        }
    }

    private static Set<LocalDate> listed(VEvent event, String property) throws IcsUnreadable {
        try {
            Set<LocalDate> days = new TreeSet<>();
            for (Property list : event.getProperties(property)) {
                ((DateListProperty<?>) list).getDates().forEach(date -> days.add(IcsHoliday.day((Temporal) date)));
            }
            return days;
        } catch (DateTimeException unreadable) {
            throw new IcsUnreadable(property, "These are no dates.");
        }
    }
}
