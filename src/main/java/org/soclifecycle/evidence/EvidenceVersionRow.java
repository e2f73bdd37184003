package org.soclifecycle.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a piece of evidence: a file or a link. It never changes.
 *
 * @param size bytes of the file; null for a link
 * @param sha256 of the bytes, in lower-case hexadecimal; null for a link
 */
public record EvidenceVersionRow(
        UUID id,
        int number,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String link,
        LocalDate producedOn,
        @Nullable LocalDate validUntil,
        @Nullable String note,
        String addedBy,
        Instant addedAt) {

    public boolean isFile() {
        return link == null;
    }

    /** The name of the file, else the address. */
    public String what() {
        return String.valueOf(fileName == null ? link : fileName);
    }
}
