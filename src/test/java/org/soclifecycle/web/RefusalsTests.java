package org.soclifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.ActionRefused;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.springframework.mock.web.MockHttpServletRequest;

class RefusalsTests {

    private static final ProgramId PROGRAM = ProgramId.random();

    private final CurrentUser currentUser = new CurrentUser();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/tasks/1/complete");

    @Test
    void putsWhoTriedWhatOnTheRecord() {
        List<Object> published = new ArrayList<>();

        currentUser.actingAs(new Actor("ana", "Ana", Set.of()), () -> {
            new Refusals(currentUser, List.of(path -> Optional.of(PROGRAM)), published::add)
                    .record(request, "You prepared this.");
            return published;
        });

        assertThat(published)
                .containsExactly(new ActionRefused("ana", "POST /tasks/1/complete", "You prepared this.", PROGRAM));
    }

    @Test
    void staysARefusalWhenTheRecordCannotBeWritten() {
        Refusals broken = new Refusals(currentUser, List.of(), event -> {
            throw new IllegalStateException("no ledger");
        });

        assertThatCode(() -> broken.record(request, "No.")).doesNotThrowAnyException();
    }
}
