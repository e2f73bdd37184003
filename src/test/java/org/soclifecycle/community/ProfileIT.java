package org.soclifecycle.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Circle;
import org.soclifecycle.support.CircleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** The public profile: the team sees what is missing, everybody else sees it only after a capability was declared. */
@CircleTest
class ProfileIT {

    @Autowired
    Circle circle;

    @Autowired
    Browser browser;

    @Autowired
    Programs programs;

    @Autowired
    TransactionTemplate transaction;

    @Value("${local.server.port}")
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> ask(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/profiles/" + path))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private ProgramRow announced() {
        ProgramRow program = circle.mapped();
        circle.complete(program, Map.of("checkedOn", "2025-03-31"));
        circle.complete(program, circle.map(4));
        circle.complete(
                program,
                Map.of(
                        "teamName",
                        "CIRCLE-CSIRT",
                        "email",
                        "desk@example.org",
                        "mission",
                        "We <help> the circle.\nDay and night."));
        return program;
    }

    @Test
    void nobodyOutsideReadsItBeforeACapabilityIsDeclared() {
        ProgramRow program = announced();
        assertThat(ask(program.key()).statusCode()).isEqualTo(404);
        assertThat(ask(program.key() + ".txt").statusCode()).isEqualTo(404);
        assertThat(ask(program.key()).body())
                .isEqualTo(ask("CIRCLE-NOBODY-2026-01").body());
        assertThat(browser.get("tom", "/programs/" + program.key() + "/profile"))
                .hasStatusOk()
                .bodyText()
                .contains("CIRCLE-CSIRT", "a gate that declares a capability", "Missing (")
                .contains("4 organisations belong to the sector; 2 of them")
                .doesNotContain("North Hospital");
        assertThat(browser.get("otto", "/programs/" + program.key() + "/profile"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("aud", "/programs/" + program.key() + "/profile"))
                .hasStatusOk();
    }

    @Test
    void everybodyReadsItAsPageAndTextAfterwards() {
        ProgramRow program = announced();
        transaction.executeWithoutResult(status -> programs.reached(program.id(), "IOC"));
        HttpResponse<String> page = ask(program.key());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("CIRCLE-CSIRT", "We &lt;help&gt; the circle.", "7. ", "Agreements in force")
                .doesNotContain("North Hospital", "missing", "/inbox");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        HttpResponse<String> text = ask(program.key() + ".txt");
        assertThat(text.statusCode()).isEqualTo(200);
        assertThat(text.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(text.body())
                .contains("CIRCLE-CSIRT", "1. Document information", "7. Disclaimers", "We <help> the circle.")
                .contains("      Memorandum: 1");
        assertThat(text.body().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(90));
    }

    @Test
    void withoutTheAnnouncementNothingIsPublic() {
        ProgramRow program = circle.mapped();
        transaction.executeWithoutResult(status -> programs.reached(program.id(), "IOC"));
        assertThat(ask(program.key()).statusCode()).isEqualTo(404);
        assertThat(browser.get("pia", "/programs/" + program.key() + "/profile"))
                .bodyText()
                .contains("the announcement, whose task records the profile");
    }
}
