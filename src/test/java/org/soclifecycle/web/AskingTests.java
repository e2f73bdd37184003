package org.soclifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class AskingTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/inbox");

    @Test
    void aBrowserWantsAPage() {
        request.addHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(Asking.of(request)).isEqualTo(Asking.PAGE);
    }

    @Test
    void htmxWantsAFragment() {
        request.addHeader("Accept", "*/*");
        request.addHeader("HX-Request", "true");

        assertThat(Asking.of(request)).isEqualTo(Asking.FRAGMENT);
    }

    @Test
    void aScriptWantsData() {
        request.addHeader("Accept", "application/json");

        assertThat(Asking.of(request)).isEqualTo(Asking.DATA);
    }

    @Test
    void theApiAnswersWithDataWhateverIsAsked() {
        request.setRequestURI("/api/v1/programs");

        assertThat(Asking.of(request)).isEqualTo(Asking.DATA);
    }
}
