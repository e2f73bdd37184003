package org.soclifecycle.roadmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much a gap weighs. */
public enum Band {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    NONE;

    static @Nullable Band of(@Nullable String written) {
        return find(written).orElse(null);
    }

    /** The band of that name; empty for anything else. */
    public static Optional<Band> find(@Nullable String written) {
        return Arrays.stream(values()).filter(band -> band.id().equals(written)).findFirst();
    }

    /** As forms and addresses write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the roadmap must have an action for it. */
    public boolean needsAction() {
        return this == CRITICAL || this == HIGH;
    }
}
