package org.soclifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.OutageTest;
import org.soclifecycle.support.Scissors;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Takes the database away from a running application while somebody completes a task. */
@OutageTest
class OutageIT {

    @Autowired
    private Fixture fixture;

    @Autowired
    private Scissors scissors;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper mapper;

    @Value("${local.server.port}")
    private int port;

    private WorkItem task;
    private Browser sam;
    private Browser monitor;

    @BeforeEach
    void openTheTask() throws Exception {
        ProgramRow program = fixture.program();
        task = fixture.open(program, "userTask_confirmSponsorship");
        sam = new Browser(port);
        monitor = new Browser(port);
        sam.signIn("sam", Fixture.PASSWORD);
        sam.remember("/tasks/" + task.id());
    }

    /** The pool tries again by itself, after one second at the latest. */
    @AfterEach
    void mendAndWait() {
        scissors.mend();
        await().atMost(Duration.ofSeconds(20)).until(() -> health().statusCode() == 200);
    }

    private HttpResponse<String> health() throws Exception {
        return monitor.get("/actuator/health", "Accept", "application/json");
    }

    @Test
    void nothingIsHalfWrittenAndTheSameSubmitWorksWhenTheDatabaseIsBack() throws Exception {
        scissors.cutInTheMiddle();
        HttpResponse<String> lost = complete();
        HttpResponse<String> sick = health();
        mendAndWait();

        assertThat(lost.statusCode()).isEqualTo(503);
        assertThat(lost.body())
                .contains("The database does not answer at the moment")
                .contains("\"reference\":\"" + header(lost, "X-Correlation-Id") + "\"");
        assertThat(header(lost, "Retry-After")).isEqualTo("30");
        assertThat(sick.statusCode()).isEqualTo(503);
        assertThat(sick.body()).contains("DOWN");
        assertThat(traces()).as("traces of the lost submit").isZero();

        HttpResponse<String> again = complete();
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(traces()).as("traces of the repeated submit").isEqualTo(3);
        assertThat(health().statusCode()).isEqualTo(200);
    }

    @Test
    void whoAsksWhileItIsAwayReadsAPageWithAReference() throws Exception {
        scissors.cut();

        HttpResponse<String> page = sam.get("/tasks/" + task.id());

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("<h1>Out of service</h1>", "Try again", header(page, "X-Correlation-Id"))
                .doesNotContain("Exception");
        assertThat(sam.get("/assets/app.css").statusCode())
                .as("the page's style sheet")
                .isEqualTo(200);
        assertThat(complete().statusCode()).isEqualTo(503);
        HttpResponse<String> errorPage = monitor.get("/actuator/health");
        assertThat(errorPage.statusCode()).isEqualTo(503);
        assertThat(errorPage.body()).contains("<h1>Out of service</h1>");
        mendAndWait();
        assertThat(sam.get("/tasks/" + task.id()).statusCode()).isEqualTo(200);
        assertThat(traces()).isZero();
    }

    private HttpResponse<String> complete() throws Exception {
        return sam.postJson(
                "/tasks/" + task.id() + "/complete",
                mapper.writeValueAsString(Fixture.sponsorship()),
                Map.of("Idempotency-Key", "one page"));
    }

    /** The submission, the closed item and the entry in the record: three or none. */
    private int traces() {
        return count("select count(*) from app.submission where work_item_id = ?", task.id())
                + count("select count(*) from app.work_item where id = ? and state <> 'OPEN'", task.id())
                + count(
                        "select count(*) from app.audit_event where action = 'task.completed' and details ->> 'workItem' = ?",
                        task.id().toString());
    }

    private int count(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(Integer.class).single();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
