package org.soclifecycle.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.identity.DelegationRow;
import org.soclifecycle.identity.DelegationState;
import org.soclifecycle.identity.Delegations;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@IntegrationTest
class DelegationPagesIT {

    private static final String PAGE = "/account/delegations";

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    Delegations delegations;

    @Autowired
    Clock clock;

    private ProgramRow program;
    private WorkItem confirm;
    private String ann;
    private String bob;
    private LocalDate today;

    @BeforeEach
    void people() {
        program = fixture.program();
        confirm = fixture.open(program, "userTask_confirmSponsorship");
        ann = newcomer("ann");
        bob = newcomer("bob");
        fixture.seat(program, ann, "executive-sponsor");
        today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private String newcomer(String name) {
        return fixture.person(name + "-" + UUID.randomUUID().toString().substring(0, 8))
                .username();
    }

    private MockMvcRequestBuilder delegate(String delegate, String program) {
        return browser.post(ann, PAGE)
                .param("delegate", delegate)
                .param("program", program)
                .param("startsOn", today.toString())
                .param("endsOn", today.plusDays(3).toString());
    }

    @Test
    void theMenuLeadsToThePage() {
        assertThat(browser.get(ann, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/account/delegations\"", "You have not delegated anything", program.key())
                .contains(
                        "<label class=\"form-label required\" for=\"delegate\"", "for=\"startsOn\"", "for=\"endsOn\"");
        assertThat(browser.get("otto", PAGE)).bodyText().contains("there is nothing to delegate");
    }

    @Test
    void whatIsDelegatedIsShownToBothAndRevoked() {
        assertThat(delegate(bob, program.id().toString())).hasStatus3xxRedirection();
        assertThat(browser.get(ann, PAGE)).bodyText().contains("Active", "Revoke the delegation to", program.key());
        assertThat(browser.get(bob, PAGE)).bodyText().contains("You act for", "Active", "Delegated to me");

        DelegationRow row = delegations.givenBy(ann).get(0);
        assertThat(browser.post(bob, PAGE + "/" + row.id() + "/revoke")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.post(ann, PAGE + "/" + row.id() + "/revoke")).hasStatus3xxRedirection();
        assertThat(delegations.givenBy(ann)).extracting(DelegationRow::state).containsExactly(DelegationState.REVOKED);
        assertThat(browser.post(ann, PAGE + "/" + row.id() + "/revoke")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whatIsNotPossibleNamesFieldAndRuleAndKeepsWhatWasTyped() {
        assertThat(delegate("aud", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"delegate-error\"", "SOD-8", "value=\"aud\"");
        assertThat(delegate(ann, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(delegate("", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"delegate-error\"", "Please fill in this field");
        assertThat(delegate(bob, "nonsense"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"program-error\"", "value=\"" + bob + "\"");
        assertThat(delegations.givenBy(ann)).isEmpty();
    }

    @Test
    void theDelegateFindsTheTasksMarkedAndIsToldForWhom() {
        assertThat(browser.get(bob, "/inbox")).bodyText().doesNotContain("Delegated to me");
        assertThat(browser.get(bob, "/tasks/" + confirm.id())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(delegate(bob, "")).hasStatus3xxRedirection();

        String name = fixture.person(ann).displayName();
        assertThat(browser.get(bob, "/inbox?bucket=delegated"))
                .hasStatusOk()
                .bodyText()
                .contains("Delegated to me", "Confirm sponsorship", "for " + name, "Take “Confirm sponsorship”");
        assertThat(browser.get(bob, "/programs")).bodyText().contains(program.key());
        assertThat(browser.post(bob, "/tasks/" + confirm.id() + "/claim")).hasStatus3xxRedirection();
        assertThat(browser.get(bob, "/tasks/" + confirm.id()))
                .hasStatusOk()
                .bodyText()
                .contains("You do this for " + name, "Complete task")
                .contains(fixture.person(bob).displayName() + " for " + name + " took the task");
    }

    @Test
    void managersSeeTheDelegationsThatTouchTheirProgramme() {
        delegate(bob, "").exchange();
        String team = "/programs/" + program.key() + "/team";
        String delegate = fixture.person(bob).displayName();
        assertThat(browser.get("pia", team)).bodyText().contains("Delegations", delegate, "Active");
        assertThat(browser.get("aud", team)).bodyText().contains(delegate);
        assertThat(browser.get(ann, team)).bodyText().doesNotContain(delegate);
    }
}
