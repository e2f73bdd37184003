package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.gate.GateTable;
import org.soclifecycle.gate.Outcome;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Six people take the example programme's IOC gate from the package to the second signature, each in their own window. */
@BrowserTest
class IocGateIT {

    private static final Path EXAMPLE = Path.of("docs", "examples", "nordwind", "gateReview", "G4");
    private static final Map<String, List<String>> BOARD = Map.of(
            "ann", List.of("executive-sponsor"),
            "bob", List.of("ciso"),
            "cid", List.of("it-operations", "phase-lead"),
            "eve", List.of("independent-assessor"));
    private static final Map<String, String> STATUS =
            Map.of("met", "Met", "partly_met", "Partly met", "not_met", "Met");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("MM/dd/yyyy");

    private static final List<String> LOOKED_AT =
            List.of("decision on the IOC gate", "second signature of the IOC gate");

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    GateTable table;

    private GateTable.Setting setting;

    @Test
    void sixPeopleTakeTheGate() throws IOException {
        setting = table.gate("G4", BOARD);
        assemble(example("assembleGatePackage"));
        verify(example("verifyGateEvidence"));
        vote("ann", "Approve");
        vote("bob", "Approve with conditions");
        vote("cid", "Approve");
        setting.run();
        decide();
        countersign();
        setting.run();
        assertThat(setting.review().decision()).isEqualTo(Outcome.CONDITIONAL_GO);
        assertThat(setting.review().decided()).isTrue();

        Visit manager = visits.signedInAs(setting.user("manager"))
                .open("/programs/" + setting.program.key() + "/gates/G4")
                .sees("Go with conditions", "Hold the continuity test", "Verified: content matches");
        manager.check("IOC gate decided");
    }

    /** The example's package; its waived criterion was met in the meantime. */
    private void assemble(JsonNode values) {
        Visit manager = open("manager", setting.item("assembleGatePackage"));
        manager.field("Summary").fill(values.get("packageSummary").asString());
        int row = 1;
        for (JsonNode criterion : values.get("criteria")) {
            Locator line = row(manager, "Criteria", row++);
            choose(line, "Status", STATUS.get(criterion.get("selfStatus").asString()));
            line.getByLabel(Visit.named("Evidence"))
                    .fill(criterion.get("evidenceRefs").asString());
        }
        Locator risk = row(manager, "Top open risks", 1);
        risk.getByLabel(Visit.named("Risk")).fill("R-07");
        risk.getByLabel(Visit.named("Exposure")).fill("8");
        choose(risk, "Response", "Reduce");
        manager.field("Cost to date").fill("3348200");
        manager.field("Schedule variance").fill("-9");
        choose(form(manager), "Recommended outcome", "Conditional go");
        last(
                manager,
                manager.field("Reason"),
                values.get("recommendationReason").asString());
        sign(manager, "package of the IOC gate");
    }

    private void verify(JsonNode values) {
        Visit assessor = open("assessor", setting.item("verifyGateEvidence"));
        for (int row = 1; row <= values.get("verification").size(); row++) {
            Locator line = row(assessor, "Verification", row);
            choose(line, "Verdict", "Confirmed");
        }
        assessor.field("Sample size").fill("32");
        choose(form(assessor), "Delivery confidence", "Amber/green");
        last(
                assessor,
                assessor.field("Statement"),
                values.get("reviewerStatement").asString());
        sign(assessor, "verification of the IOC gate");
    }

    private void vote(String name, String choice) {
        Visit voter = open(name, setting.ballot(name));
        choose(form(voter), "Vote", choice);
        voter.page().getByLabel(Visit.named("No")).check();
        last(voter, voter.field("Rationale"), "The team answered both calls within eight minutes.");
        if (choice.equals("Approve with conditions")) {
            condition(voter);
        }
        sign(voter, "vote at the IOC gate");
    }

    private void decide() {
        Visit chair = open("ann", setting.item("confirmGateDecision"));
        choose(form(chair), "Decision", "Conditional go");
        date(form(chair), "Effective from", LocalDate.now());
        Locator reason = chair.field("Reason for departing from the proposal");
        if (reason.isVisible()) {
            last(chair, reason, "The continuity test is still to be held.");
        }
        condition(chair);
        sign(chair, "decision on the IOC gate");
    }

    private void countersign() {
        Visit second = open("eve", setting.item("countersignGateDecision"));
        second.page().getByLabel(Visit.named("Agree")).check();
        last(second, second.field("Comment"), "Acceptable from outside the delivery line.");
        sign(second, "second signature of the IOC gate");
    }

    private void condition(Visit person) {
        if (person.page().getByLabel(Visit.named("Condition")).count() == 0) {
            person.button("Add new: Conditions").click();
        }
        Locator line = row(person, "Conditions", 1);
        choose(line, "Owner", "cid");
        date(line, "Due", LocalDate.now().plusDays(20));
        last(person, line.getByLabel(Visit.named("Condition")), "Hold the continuity test at the backup site.");
    }

    private Visit open(String name, WorkItem item) {
        Visit person = visits.signedInAs(setting.user(name)).open("/tasks/" + item.id());
        if (person.button("Take this task").isVisible()) {
            person.button("Take this task").click();
        }
        assertThat(person.page().locator("[data-form-submit]")).isEnabled();
        return person;
    }

    /** Fills the last field and waits until it is part of the draft: nobody types as fast as a test. */
    private static void last(Visit person, Locator field, String text) {
        person.page()
                .waitForRequest(
                        request -> request.url().endsWith("/draft")
                                && String.valueOf(request.postData()).contains(text),
                        () -> {
                            field.fill(text);
                            field.blur();
                        });
    }

    /** Completes the task, with the signature where the task asks for one. */
    private static void sign(Visit person, String what) {
        person.sees("Draft saved");
        Locator password = person.page().getByLabel("Your password");
        boolean signed = password.count() > 0;
        if (signed) {
            password.fill(Fixture.PASSWORD);
        }
        if (LOOKED_AT.contains(what)) {
            person.check(what);
        }
        person.button(signed ? "Sign and complete task" : "Complete task").click();
        person.sees("Done.");
    }

    private static Locator form(Visit person) {
        return person.page().locator("[data-form]");
    }

    private static Locator row(Visit person, String list, int number) {
        return person.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName(java.util.regex.Pattern.compile("^" + list + "( \\*)?, row " + number + "$")));
    }

    private static void choose(Locator inside, String label, String option) {
        Locator select = inside.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions()
                        .setHas(inside.page().getByText(java.util.regex.Pattern.compile("^" + label + "\\s*\\*?$"))))
                .first();
        select.locator(".fjs-input-group").click();
        select.getByText(option, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static void date(Locator inside, String label, LocalDate day) {
        Locator field = inside.getByLabel(Visit.named(label));
        field.fill(TYPED.format(day));
        field.press("Enter");
    }

    private static JsonNode example(String task) throws IOException {
        return new JsonMapper()
                .readTree(EXAMPLE.resolve("userTask_" + task + ".json").toFile())
                .get("submissions")
                .get(0)
                .get("values");
    }
}
