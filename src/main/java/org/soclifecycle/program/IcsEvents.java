package org.soclifecycle.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.soclifecycle.program.HolidayFile.Broken;

/**
 * Cuts a calendar file (iCalendar, RFC 5545) into its events, so that one that is broken does not spoil the others. Lines
 * that are no lines of such a file are named and left out.
 */
final class IcsEvents {

    private static final Pattern PROPERTY =
            Pattern.compile("[A-Za-z0-9-]+(?:;(?:\"[^\"]*\"|[^\":])*)?:.*", Pattern.DOTALL);
    private static final String BEGIN = "BEGIN:VEVENT";
    private static final String END = "END:VEVENT";

    private final List<Event> events = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private List<String> open = new ArrayList<>();
    private int begin;

    private IcsEvents() {}

    /**
     * One event.
     *
     * @param line on which it begins, from 1
     * @param lines its properties, unfolded, without its begin and end
     */
    record Event(int line, List<String> lines) {

        /** The value of a property, else empty. */
        String value(String property) {
            return lines.stream()
                    .filter(line -> line.regionMatches(true, 0, property, 0, property.length()))
                    .filter(line -> line.length() > property.length())
                    .filter(line -> ":;".indexOf(line.charAt(property.length())) >= 0)
                    .map(line -> line.substring(line.indexOf(':') + 1))
                    .findFirst()
                    .orElse("");
        }
    }

    static IcsEvents of(String text) {
        IcsEvents events = new IcsEvents();
        String[] lines = text.split("\r\n|\r|\n", -1);
        int at = 0;
        while (at < lines.length) {
            int first = at;
            StringBuilder line = new StringBuilder(lines[at++]);
            while (at < lines.length && (lines[at].startsWith(" ") || lines[at].startsWith("\t"))) {
                line.append(lines[at++], 1, lines[at - 1].length());
            }
            events.line(first + 1, line.toString());
        }
        events.end();
        return events;
    }

    List<Event> events() {
        return events;
    }

    List<Broken> broken() {
        return broken;
    }

    private void line(int number, String line) {
        String word = line.strip().toUpperCase(Locale.ROOT);
        if (word.equals(BEGIN)) {
            end();
            begin = number;
        } else if (word.equals(END) && begin > 0) {
            events.add(new Event(begin, open));
            open = new ArrayList<>();
            begin = 0;
        } else if (!PROPERTY.matcher(line).matches() && !word.isEmpty()) {
            broken.add(new Broken(number, line.strip(), "This is no line of a calendar file; it was left out."));
        } else if (begin > 0 && !word.isEmpty()) {
            open.add(line);
        }
    }

    /** An event that never ended. */
    private void end() {
        if (begin > 0) {
            broken.add(new Broken(begin, BEGIN, "The event that begins here has no end."));
            open = new ArrayList<>();
            begin = 0;
        }
    }
}
