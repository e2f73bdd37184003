package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.SideSteps;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.work.Drafts;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in a browser: reading the statement, a wrong password, the right one. */
@BrowserTest
class SigningPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    @Autowired
    SideSteps steps;

    @Autowired
    Tasks tasks;

    @Autowired
    Drafts drafts;

    private ProgramRow program;
    private WorkItem decide;

    @BeforeEach
    void aChangeWaitsForPia() {
        program = fixture.program();
        steps.take(program.id(), "start:changeRequest", fixture.person("pia"));
        tasks.complete(
                fixture.open(program, "userTask_raiseChange").id(),
                Map.of(
                        "title",
                        "OT sensors at four sites",
                        "affects",
                        List.of("requirement"),
                        "description",
                        "Passive sensors at two more substations.",
                        "reason",
                        "The trial showed unknown engineering stations.",
                        "costDelta",
                        1000,
                        "approvedBudget",
                        9_600_000,
                        "scheduleDeltaWd",
                        1),
                fixture.person("tom"),
                null);
        decide = fixture.open(program, "userTask_decideChange");
        tasks.claim(decide.id(), fixture.person("pia"));
    }

    @Test
    void signsWhatTheStatementSaysAndLosesNothingOverAWrongPassword() {
        Visit pia = visits.signedInAs("pia").open("/tasks/" + decide.id()).expecting(422);
        pia.field("Approve").check();
        pia.sees("Statement (approved, version 1)", "The decision entered above is mine", "Raise change");
        pia.check("task to be signed");
        pia.field("Comment").fill("Within the contingency of the year.");

        pia.button("Sign and complete task").click();
        pia.sees("Enter your password to sign.");
        pia.field("Your password").fill("vier kleine rote Boote");
        pia.button("Sign and complete task").click();
        pia.sees("The password is not right; nothing was signed.");
        assertThat(pia.field("Your password")).isFocused();
        assertThat(pia.field("Your password")).hasValue("");
        assertThat(pia.field("Your password")).hasAttribute("aria-invalid", "true");
        assertThat(pia.field("Comment")).hasValue("Within the contingency of the year.");
        pia.check("task with a wrong password");

        pia.field("Your password").fill(Fixture.PASSWORD);
        pia.page().keyboard().press("Enter");
        pia.sees("Done.", "Pia Example signed as approved", "Verified: content matches");
        pia.check("signed task");
        pia.open("/programs/" + program.key() + "/signatures")
                .sees("Decide change")
                .check("signatures");
        pia.link("Decide change").click();
        pia.sees("What was signed", "sha256sum").check("signature");
    }

    @Test
    void theStatementFollowsTheAnswer() {
        Visit pia = visits.signedInAs("pia").open("/tasks/" + decide.id());
        pia.field("Reject").check();
        pia.sees("Statement (declined, version 1)");
        assertThat(pia.page().locator("[data-statement=granting]")).isHidden();
        pia.field("Comment").fill("Not this year.");
        pia.field("Your password").fill(Fixture.PASSWORD);
        pia.sees("Draft saved");
        org.assertj.core.api.Assertions.assertThat(
                        drafts.of(decide.id()).orElseThrow().data().toString())
                .contains("Not this year.")
                .doesNotContain(Fixture.PASSWORD);

        pia.button("Sign and complete task").click();

        assertThat(pia.page()).hasURL(Pattern.compile("done"));
        pia.sees("Pia Example signed as declined");
    }

    @Test
    void aDelegateSignsInTheNameOfBoth() {
        Actor bob = fixture.person("bob");
        Visit pia = visits.signedInAs("pia").open("/account/delegations");
        pia.field("Person who acts for you").fill(bob.username());
        pia.field("Last day").fill(LocalDate.now(ZoneOffset.UTC).plusDays(4).toString());
        pia.button("Delegate").click();
        pia.sees("may act for you in these days");
        tasks.release(decide.id(), fixture.person("pia"));
        tasks.claim(decide.id(), bob);

        Visit delegate = visits.signedInAs("bob").open("/tasks/" + decide.id());
        delegate.sees("You do this for Pia Example");
        delegate.field("Approve").check();
        delegate.field("Comment").fill("As agreed with Pia before her leave.");
        delegate.field("Your password").fill(Fixture.PASSWORD);
        delegate.button("Sign and complete task").click();

        delegate.sees("Done.", "Bob Example for Pia Example signed as approved", "Verified: content matches");
    }
}
