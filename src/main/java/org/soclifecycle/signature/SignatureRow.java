package org.soclifecycle.signature;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * A signature as it was given; a row of its table, hence as wide as that.
 *
 * @param content canonical JSON of everything that was signed, the statement and the signer included
 * @param hash SHA-256 of the content, in lower-case hexadecimal
 */
public record SignatureRow(
        UUID id,
        ProgramId program,
        UUID workItem,
        String title,
        @Nullable String about,
        Meaning meaning,
        int statementVersion,
        Signer signer,
        Instant signedAt,
        String content,
        String hash) {

    /** Enough of the hash to tell signatures apart. */
    public String shortHash() {
        return hash.substring(0, 12);
    }

    /** For example {@code approved/1}. */
    public String statement() {
        return meaning.id() + "/" + statementVersion;
    }
}
