package org.soclifecycle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.ProgramId;

class DelegationTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 6);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final Delegation delegation = new Delegation("ana", new NewDelegation("bob", null, FIRST, LAST), NOW);

    private DelegationState on(LocalDate day) {
        return delegation.row(day).state();
    }

    @Test
    void bothDaysAreIncluded() {
        assertThat(on(FIRST.minusDays(1))).isEqualTo(DelegationState.SCHEDULED);
        assertThat(on(FIRST)).isEqualTo(DelegationState.ACTIVE);
        assertThat(on(LAST)).isEqualTo(DelegationState.ACTIVE);
        assertThat(on(LAST.plusDays(1))).isEqualTo(DelegationState.EXPIRED);
    }

    @Test
    void aRevokedOneStaysRevokedAndIsNotRevokedTwice() {
        delegation.revoke("ana", FIRST, NOW);
        assertThat(on(FIRST)).isEqualTo(DelegationState.REVOKED);
        assertThat(on(LAST.plusDays(9))).isEqualTo(DelegationState.REVOKED);
        assertThatThrownBy(() -> delegation.revoke("ana", FIRST, NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void anExpiredOneIsNotRevoked() {
        assertThatThrownBy(() -> delegation.revoke("ana", LAST.plusDays(1), NOW))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("ended already");
    }

    @Test
    void twoMeetOnTheSameDayAndTheSameProgramme() {
        ProgramId one = ProgramId.random();
        DelegationRow everywhere = delegation.row(FIRST);
        assertThat(new NewDelegation("x", one, LAST, LAST.plusDays(3)).meets(everywhere))
                .isTrue();
        assertThat(new NewDelegation("x", one, LAST.plusDays(1), LAST.plusDays(3)).meets(everywhere))
                .isFalse();
        DelegationRow limited = new Delegation("ana", new NewDelegation("bob", one, FIRST, LAST), NOW).row(FIRST);
        assertThat(new NewDelegation("x", ProgramId.random(), FIRST, LAST).meets(limited))
                .isFalse();
        assertThat(new NewDelegation("x", null, FIRST, LAST).meets(limited)).isTrue();
    }
}
