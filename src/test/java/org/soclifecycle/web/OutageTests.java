package org.soclifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutageTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/inbox");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private OutageFilter filter;

    @BeforeEach
    void setUp() throws IOException {
        filter = new OutageFilter(new Outage());
    }

    @Test
    void answersWithAPageWhenTheSessionCannotBeRead() throws Exception {
        fail(new DataAccessResourceFailureException("gone"));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotNull();
        assertThat(response.getContentAsString()).contains("does not answer").contains("<h1>");
    }

    @Test
    void answersScriptsWithProblemJson() throws Exception {
        request.addHeader("Accept", "application/json");

        fail(new IllegalStateException(new SQLTransientConnectionException("timeout")));

        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString()).contains("\"status\":503");
    }

    @Test
    void knowsAServerThatStopsInTheMiddle() throws Exception {
        fail(new IllegalStateException(new SQLException("terminating connection", "57P01")));

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void leavesOtherFailuresAlone() {
        assertThatThrownBy(() -> fail(new IllegalStateException("bug"))).isInstanceOf(IllegalStateException.class);
    }

    private void fail(RuntimeException failure) throws ServletException, IOException {
        filter.doFilter(request, response, (req, res) -> {
            throw failure;
        });
    }
}
