package org.soclifecycle.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a further version of a piece of evidence.
 *
 * @param producedOn left out, today
 * @param note why there is a new version
 */
public record NewVersion(
        @Nullable LocalDate producedOn,
        @Nullable LocalDate validUntil,
        @Nullable String note) {}
