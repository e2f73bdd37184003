package org.soclifecycle.work.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.work.InboxBucket;
import org.soclifecycle.work.InboxQuery;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the inbox as they stand in its address. What cannot be read is left out. */
record InboxForm(
        @Nullable String bucket,
        @Nullable String program,
        @Nullable String phase,
        @Nullable String due,
        @Nullable String text,
        @Nullable String after) {

    private static final int LONGEST = 100;

    InboxQuery query(InboxBucket standard) {
        InboxBucket chosen = constant(InboxBucket.class, bucket);
        return new InboxQuery(
                chosen == null ? standard : chosen,
                filled(program),
                phase == null || !phase.matches("\\d{1,2}") ? null : Integer.valueOf(phase),
                constant(InboxQuery.Due.class, due),
                filled(text),
                filled(after));
    }

    /** The address that shows the query. */
    static String address(InboxQuery query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/inbox")
                .queryParam("bucket", query.bucket().name().toLowerCase(Locale.ROOT));
        add(address, "program", query.program());
        add(address, "phase", query.phase());
        add(address, "due", query.due() == null ? null : query.due().name().toLowerCase(Locale.ROOT));
        add(address, "text", query.text());
        add(address, "after", query.after());
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }

    private static @Nullable String filled(@Nullable String value) {
        if (value == null || value.isBlank() || value.indexOf('\0') >= 0) {
            return null;
        }
        String stripped = value.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        return null;
    }
}
