package org.soclifecycle.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.signature.Signer;
import org.soclifecycle.signature.Statement;

/**
 * What a person who is about to sign has to see.
 *
 * @param statement what they declare
 * @param refusal what they declare when they refuse; null where nothing can be refused
 * @param refusalField the field whose answer refuses
 * @param refusalAnswer the answer that refuses
 * @param lines what is signed besides the answers, in words
 * @param before titles of the earlier tasks whose answers are signed with it
 * @param lockedUntil until when wrong passwords keep the person from signing; null when they do not
 */
public record SigningBlock(
        Signer signer,
        Statement statement,
        @Nullable Statement refusal,
        @Nullable String refusalField,
        @Nullable String refusalAnswer,
        List<String> lines,
        List<String> before,
        @Nullable Instant lockedUntil) {

    /** The id of the statement that fits the answers, as the page sends it. */
    public String statementFor(Map<String, ? extends @Nullable Object> answers) {
        boolean refuses = refusalField != null
                && String.valueOf(answers.get(refusalField)).equals(refusalAnswer);
        return refusal != null && refuses ? refusal.id() : statement.id();
    }
}
