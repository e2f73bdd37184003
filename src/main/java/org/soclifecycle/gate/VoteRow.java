package org.soclifecycle.gate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One voter of a round and, once cast, the vote.
 *
 * @param castBy the voter or the deputy; null while the vote is outstanding
 * @param conditions what a vote with conditions asks for: text, owner, due
 */
public record VoteRow(
        String voter,
        boolean sponsor,
        @Nullable String castBy,
        @Nullable Choice choice,
        boolean conflict,
        @Nullable String rationale,
        List<Map<String, @Nullable Object>> conditions,
        @Nullable Instant castAt) {}
