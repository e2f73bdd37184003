package org.soclifecycle.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and times as all pages write them, in UTC. Public because templates call it, as {@code #when}. */
public final class PageTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    PageTime() {}

    /** 3 Mar 2026, 14:03; a dash for nothing. */
    public String at(@Nullable Instant moment) {
        return moment == null ? "–" : MOMENT.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** 3 Mar 2026; a dash for nothing. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    /** 3 Mar 2026; a dash for nothing. */
    public String day(@Nullable Instant moment) {
        return moment == null ? "–" : DAY.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** For the datetime attribute of a time element; nothing for nothing. */
    public @Nullable String machine(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
