package org.soclifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.audit.History;
import org.soclifecycle.audit.HistoryQuery;
import org.soclifecycle.audit.HistoryRow;
import org.soclifecycle.core.Correlation;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@IntegrationTest
class CorrelationIT {

    private static final String SHAPE = "[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}";

    @Autowired
    private Fixture fixture;

    @Autowired
    private History history;

    @Value("${local.server.port}")
    private int port;

    private ProgramRow program;
    private Browser browser;

    @BeforeEach
    void start() {
        program = fixture.program();
        browser = new Browser(port);
    }

    @Test
    void eachAnswerTellsAnIdOfItsOwnAndBelievesNone() throws Exception {
        String first = id(browser.get("/sign-in"));
        String second = id(browser.get("/sign-in", CorrelationFilter.HEADER, "forged"));

        assertThat(first).matches(SHAPE);
        assertThat(second).matches(SHAPE).isNotEqualTo(first);
        assertThat(Correlation.current()).isNull();
    }

    @Test
    void theRecordOfASignInCarriesIt() throws Exception {
        String id = id(browser.signIn("sam", Fixture.PASSWORD));

        HistoryQuery signIns = new HistoryQuery(null, true, "sam", "identity.signedIn", null, null, null, null);
        assertThat(history.page(signIns).rows()).first().satisfies(row -> {
            assertThat(row.correlationId()).isEqualTo(id);
            assertThat(row.sourceAddress()).isNotNull();
        });
    }

    @Test
    void aRefusalStandsInTheHistoryOfItsProgramme() throws Exception {
        String task =
                "/tasks/" + fixture.open(program, "userTask_confirmSponsorship").id();
        browser.signIn("otto", Fixture.PASSWORD);

        HttpResponse<String> page = browser.get("/programs/" + program.key());
        HttpResponse<String> post = browser.post("/inbox", task + "/claim", Map.of());

        assertThat(List.of(page.statusCode(), post.statusCode())).containsOnly(403);
        List<HistoryRow> refused = history.page(
                        new HistoryQuery(program.id(), false, "otto", "action.refused", null, null, null, null))
                .rows();
        assertThat(refused)
                .extracting(HistoryRow::subject, HistoryRow::correlationId)
                .containsExactly(
                        tuple("POST " + task + "/claim", id(post)), tuple("GET /programs/" + program.key(), id(page)));
        assertThat(fixture.open(program, "userTask_confirmSponsorship").assignee())
                .isNotEqualTo("otto");
    }

    private static String id(HttpResponse<String> answer) {
        return answer.headers().firstValue(CorrelationFilter.HEADER).orElse("");
    }
}
