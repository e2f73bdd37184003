package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.support.Fixture;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AdministratorPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

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
