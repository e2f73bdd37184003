package org.soclifecycle.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.NewDelegation;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is typed to delegate.
 *
 * @param program id of a programme; empty for all
 */
record DelegationForm(
        @NotBlank @Nullable String delegate,
        @Nullable UUID program,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate startsOn,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate endsOn) {

    static DelegationForm from(LocalDate today) {
        return new DelegationForm("", null, today, null);
    }

    /** Asked only when nothing is missing. */
    @SuppressWarnings("NullAway")
    NewDelegation request() {
        return new NewDelegation(
                delegate.strip().toLowerCase(Locale.ROOT),
                program == null ? null : new ProgramId(program),
                startsOn,
                endsOn);
    }
}
