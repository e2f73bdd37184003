package org.soclifecycle.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * What somebody wants to see of the attempts that rules refused.
 *
 * @param program only this programme; null for all
 * @param rule id of a rule; null for all
 * @param actor user name; null for all
 * @param before cursor; null for the newest
 */
public record RefusedQuery(
        @Nullable ProgramId program,
        @Nullable String rule,
        @Nullable String actor,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String before) {}
