package org.soclifecycle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.NotAllowed;

class CurrentUserTests {

    private static final Actor ANA = new Actor("ana", "Ana Petrova", Set.of(GlobalRole.AUDITOR));

    private final CurrentUser currentUser = new CurrentUser();

    @Test
    void isNobodyWithoutASignIn() {
        assertThat(currentUser.current()).isEmpty();
        assertThat(currentUser.orSystem()).isEqualTo(CurrentUser.SYSTEM);
        assertThatThrownBy(currentUser::require).isInstanceOf(NotAllowed.class);
    }

    @Test
    void actsAsSomebodyOnlyDuringTheWork() {
        Actor during = currentUser.actingAs(ANA, currentUser::require);

        assertThat(during).isEqualTo(ANA);
        assertThat(during.isAuditor()).isTrue();
        assertThat(currentUser.current()).isEmpty();
    }
}
