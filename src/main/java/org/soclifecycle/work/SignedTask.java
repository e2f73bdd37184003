package org.soclifecycle.work;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.signature.SignatureRow;

/**
 * A signature as pages show it, checked just now.
 *
 * @param statement the text that was signed
 * @param differences names of what is no longer as it was signed; empty when everything is
 * @param zone the time zone of the programme
 */
public record SignedTask(SignatureRow signature, String statement, List<String> differences, ZoneId zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("HH:mm VV", Locale.ENGLISH);

    /** Whether everything is as it was signed. */
    public boolean isIntact() {
        return differences.isEmpty();
    }

    /** The id of the work item that is signed. */
    public UUID workItem() {
        return signature.workItem();
    }

    /** What it concerns beyond the task, for example {@code deliverable/D-18/1.0}; empty for the task alone. */
    public String about() {
        return signature.about() == null ? "" : signature.about();
    }

    /** When it was, on the programme's clocks; null where they show UTC. */
    public @Nullable String localTime() {
        return zone.getRules().isFixedOffset()
                        && zone.getRules().getOffset(signature.signedAt()).equals(ZoneOffset.UTC)
                ? null
                : LOCAL.format(signature.signedAt().atZone(zone));
    }
}
