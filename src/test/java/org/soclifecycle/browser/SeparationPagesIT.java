package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.core.ActionRefused;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Delegating, acting for somebody, and the report on the separation of duties, as people see them. */
@BrowserTest
class SeparationPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    @Autowired
    ApplicationEventPublisher events;

    private ProgramRow program;
    private WorkItem confirm;
    private String ann;
    private String bob;

    @BeforeEach
    void people() {
        program = fixture.program();
        confirm = fixture.open(program, "userTask_confirmSponsorship");
        ann = newcomer("ann");
        bob = newcomer("bob");
        fixture.seat(program, ann, "executive-sponsor");
    }

    private String newcomer(String name) {
        return fixture.person(name + "-" + UUID.randomUUID().toString().substring(0, 8))
                .username();
    }

    @Test
    void whatIsDelegatedIsFoundInTheInboxOfTheDelegate() {
        Visit delegator = visits.signedInAs(ann).expecting(422).open("/account/delegations");
        delegator.check("delegation, nothing yet");
        delegator.field("Person who acts for you").fill("aud");
        String last = LocalDate.now(ZoneOffset.UTC).plusDays(4).toString();
        delegator.field("Last day").fill(last);
        delegator.button("Delegate").click();
        delegator.sees("is an auditor and changes nothing");
        delegator.field("Person who acts for you").fill(bob);
        delegator.button("Delegate").click();
        delegator.sees("may act for you in these days");
        delegator.check("delegation");

        Visit delegate = visits.signedInAs(bob).open("/inbox");
        delegate.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Delegated to me")))
                .click();
        delegate.sees("for Ann-");
        delegate.check("inbox, delegated to me");
        delegate.button("Take “Confirm sponsorship”").click();
        delegate.open("/tasks/" + confirm.id());
        delegate.sees("You do this for Ann-");
        delegate.check("task of a delegate");
    }

    @Test
    void theReportNamesAttemptsAndConflictingRoles() {
        fixture.seat(program, bob, "pmo-analyst");
        fixture.seat(program, bob, "steering-board");
        events.publishEvent(new ActionRefused(
                bob,
                "complete “Cast gate vote”",
                "You took the role Programme office analyst; this must be done by another person (separation of duties,"
                        + " SOD-3: Who prepares or verifies a gate neither votes nor decides at it).",
                program.id(),
                "SOD-3",
                confirm.id()));

        Visit auditor = visits.signedInAs("aud").open("/audit");
        auditor.link("Separation of duties").click();
        auditor.field("Who").fill(bob);
        auditor.button("Filter").click();
        Locator attempts = auditor.page().locator("section", new Page.LocatorOptions().setHasText("Refused attempts"));
        assertThat(attempts.first()).containsText("You took the role");
        auditor.check("separation of duties");

        Visit manager = visits.signedInAs("pia").open("/programs/" + program.key() + "/team");
        manager.sees("Conflicting roles", "SOD-3");
        manager.check("team with conflicting roles");
        manager.link("Separation of duties: refused attempts and conflicting roles")
                .click();
        manager.sees("One attempt was refused");
        manager.check("separation of duties of a programme");
    }
}
