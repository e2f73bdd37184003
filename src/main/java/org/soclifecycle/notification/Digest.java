package org.soclifecycle.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Calendars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The daily mail: what was told until 07:00 in the time zone of the programme, in one mail to each person. */
@Component
class Digest {

    static final LocalTime AT = LocalTime.of(7, 0);

    private static final int MOST = 2_000;

    private final NoticeTable notices;
    private final Letters letters;
    private final Post post;
    private final People people;
    private final Calendars calendars;
    private final Clock clock;

    Digest(NoticeTable notices, Letters letters, Post post, People people, Calendars calendars, Clock clock) {
        this.notices = notices;
        this.letters = letters;
        this.post = post;
        this.people = people;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Hands over what is due; in one transaction. */
    @Transactional
    public void write() {
        Instant now = clock.instant();
        Map<String, List<NoticeRow>> due = notices.daily(MOST).stream()
                .filter(row -> isDue(row, now))
                .collect(Collectors.groupingBy(NoticeRow::recipient, TreeMap::new, Collectors.toList()));
        if (due.isEmpty()) {
            return;
        }
        Map<String, Optional<String>> addresses = people.addresses(due.keySet());
        due.forEach((recipient, rows) -> {
            addresses
                    .getOrDefault(recipient, Optional.empty())
                    .ifPresent(address -> post.hand(letters.digest(rows, address), now));
            notices.mailed(rows.stream().map(NoticeRow::id).toList());
        });
    }

    private boolean isDue(NoticeRow row, Instant now) {
        ZoneId zone = calendars.paceOf(row.program()).days().zone();
        return row.createdAt().isBefore(last(now, zone));
    }

    /** The last time it was 07:00 there. */
    static Instant last(Instant now, ZoneId zone) {
        ZonedDateTime today = now.atZone(zone).with(AT);
        return (today.toInstant().isAfter(now) ? now.atZone(zone).minusDays(1).with(AT) : today).toInstant();
    }
}
