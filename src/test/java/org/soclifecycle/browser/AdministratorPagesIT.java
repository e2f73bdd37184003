package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@BrowserTest
class AdministratorPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    @Autowired
    Processes processes;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void makesAnAccountWhosePersonSetsThePassword() {
        String username = "new-" + UUID.randomUUID().toString().substring(0, 8);
        Visit ada = visits.signedInAs("ada").open("/admin/accounts").check("accounts");
        ada.link("New account").click();
        ada.button("Create the account").click();
        ada.sees("Please fill in this field.");
        ada.check("new account with errors");
        ada.field("User name").fill(username);
        ada.field("Name").fill("Nora New");
        ada.button("Create the account").click();
        ada.sees("Nora New has an account").check("one-time link");
        String link = ada.field("One-time link").inputValue();
        ada.open("/admin/accounts/" + username).check("account");
        ada.open("/admin/jobs").sees("Failed steps").check("failed steps");

        Visit nora = visits.stranger().open(link);
        nora.field("New password").fill("short");
        nora.button("Set password").click();
        nora.sees("12 characters").check("set password with an error");
        nora.field("New password").fill(Fixture.PASSWORD);
        nora.button("Set password").click();
        nora.sees("The password is changed.");
        nora.signIn(username, Fixture.PASSWORD);
        assertThat(nora.page()).hasURL(Pattern.compile("/inbox$"));
        nora.check("inbox of somebody new").open("/programs").check("portfolio of somebody new");
        nora.open("/account/password").check("change password");
    }

    @Test
    void letsAFailedStepRunAgain() {
        ProgramRow program = fixture.program();
        String instance = Objects.requireNonNull(transaction.execute(status ->
                processes.start(program.id(), "gateReview", program.key() + "/G99", Map.of("gateCode", "G99"), null)));
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> runStepOf(instance)).isInstanceOf(RuntimeException.class);
        }
        Visit ada = visits.signedInAs("ada").open("/admin/jobs");
        Locator row = ada.page().locator("tr", new Page.LocatorOptions().setHasText(program.key()));
        assertThat(row).containsText("None, waits for you");
        ada.check("failed step");

        engine.getRuntimeService().setVariable(instance, "gateCode", "G1");
        row.getByRole(AriaRole.BUTTON).click();
        ada.sees("The step runs again within seconds.");
        runStepOf(instance);
        ada.open("/admin/jobs");
        assertThat(row).hasCount(0);
    }

    private void runStepOf(String instance) {
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getId());
    }

    @Test
    void refusalsArePagesForPeople() {
        fixture.person("otto");
        Visit otto =
                visits.stranger().expecting(403).expecting(404).open("/sign-in").check("sign in");
        otto.field("User name").fill("otto");
        otto.field("Password").fill("not his password");
        otto.button("Sign in").click();
        otto.sees("User name or password is not right").check("sign in refused");
        otto.signIn("otto", Fixture.PASSWORD);
        otto.open("/admin/accounts").sees("Not allowed").check("not allowed");
        otto.open("/no-such-page").sees("Not found").check("not found");
        otto.open("/set-password?token=spent").check("spent link");
    }
}
