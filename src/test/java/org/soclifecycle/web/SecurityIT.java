package org.soclifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.identity.NewAccount;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@IntegrationTest
class SecurityIT {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private Accounts accounts;

    @Value("${local.server.port}")
    private int port;

    private final String name = "it-" + UUID.randomUUID().toString().substring(0, 8);
    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void sendsPeopleToTheSignInPageAndBack() throws Exception {
        account(GlobalRole.ADMINISTRATOR);

        assertThat(location(browser.get("/admin/accounts"))).endsWith("/sign-in");
        assertThat(location(browser.signIn(name, PASSWORD))).contains("/admin/accounts");
        assertThat(browser.get("/admin/accounts").body()).contains(name);
    }

    @Test
    void everyPageForbidsForeignScriptsAndCaching() throws Exception {
        HttpResponse<String> page = browser.get("/sign-in");

        assertThat(header(page, "Content-Security-Policy"))
                .contains("script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(page.body()).doesNotContain("style=\"").doesNotContain("onclick");
    }

    @Test
    void browsersMayKeepTheAssets() throws Exception {
        HttpResponse<String> asset = browser.get("/assets/app.css");

        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(header(asset, "Cache-Control")).contains("max-age=3600");
        assertThat(asset.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void closesTheAccountAfterFiveWrongPasswords() throws Exception {
        account();
        for (int i = 0; i < 5; i++) {
            assertThat(location(browser.signIn(name, "wrong"))).endsWith("/sign-in?refused");
        }

        assertThat(location(browser.signIn(name, PASSWORD))).endsWith("/sign-in?refused");
        assertThat(accounts.find(name).lockedUntil()).isNotNull();
    }

    @Test
    void refusesTheAdministrationToOthers() throws Exception {
        account(GlobalRole.PROGRAM_MANAGER);
        browser.signIn(name, PASSWORD);

        HttpResponse<String> page = browser.get("/admin/accounts");
        HttpResponse<String> data = browser.get("/admin/accounts", "Accept", "application/json");
        HttpResponse<String> fragment = browser.get("/admin/accounts", "HX-Request", "true");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Not allowed").contains("Go to the start page");
        assertThat(header(data, "Content-Type")).contains("application/problem+json");
        assertThat(header(fragment, "HX-Retarget")).isEqualTo("#problem");
        assertThat(fragment.body()).doesNotContain("<html");
    }

    @Test
    void anUnknownPageSaysSoInWords() throws Exception {
        account();
        browser.signIn(name, PASSWORD);

        HttpResponse<String> page = browser.get("/no-such-page");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Not found").doesNotContain("Exception");
    }

    @Test
    void scriptsLearnThatNobodyIsSignedIn() throws Exception {
        assertThat(browser.get("/inbox", "Accept", "application/json").statusCode())
                .isEqualTo(401);
        assertThat(browser.postWithoutToken("/inbox", "Accept", "application/json")
                        .statusCode())
                .isEqualTo(401);
        assertThat(header(browser.get("/inbox", "HX-Request", "true"), "HX-Redirect"))
                .isEqualTo("/sign-in");
    }

    @Test
    void refusesAPostWithoutTheToken() throws Exception {
        account(GlobalRole.ADMINISTRATOR);
        browser.signIn(name, PASSWORD);

        assertThat(browser.postWithoutToken("/admin/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void endsOpenSessionsOfADeactivatedPerson() throws Exception {
        account(GlobalRole.ADMINISTRATOR);
        Browser administrator = browser;
        administrator.signIn(name, PASSWORD);
        String other = name + "b";
        accounts.create(new NewAccount(other, "Ben", null, Set.of(GlobalRole.ADMINISTRATOR)), PASSWORD);
        Browser person = new Browser(port);
        person.signIn(other, PASSWORD);
        assertThat(person.get("/admin/accounts").statusCode()).isEqualTo(200);

        administrator.post("/admin/accounts/" + other, "/admin/accounts/" + other + "/deactivate", Map.of());

        assertThat(location(person.get("/admin/accounts"))).endsWith("/sign-in");
        assertThat(location(person.signIn(other, PASSWORD))).endsWith("/sign-in?refused");
    }

    @Test
    void anAdministratorInvitesAPersonWhoSetsAPassword() throws Exception {
        account(GlobalRole.ADMINISTRATOR);
        browser.signIn(name, PASSWORD);
        String other = name + "c";

        String invalid = browser.post(
                        "/admin/accounts/new", "/admin/accounts", Map.of("username", "Bad Name", "displayName", "Cem"))
                .body();
        String page = browser.post(
                        "/admin/accounts/new", "/admin/accounts", Map.of("username", other, "displayName", "Cem"))
                .body();
        String path = page.substring(page.indexOf("/set-password"), page.indexOf('"', page.indexOf("/set-password")));
        Browser person = new Browser(port);
        String token = path.substring(path.indexOf('=') + 1);
        String weak = person.post(path, "/set-password", Map.of("token", token, "password", "short"))
                .body();
        person.post(path, "/set-password", Map.of("token", token, "password", PASSWORD));

        assertThat(invalid).contains("A user name has").contains("value=\"Cem\"");
        assertThat(weak).contains("at least 12 characters");
        assertThat(location(person.signIn(other, PASSWORD))).doesNotContain("refused");
        assertThat(person.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theFirstAdministratorIsCreatedOnlyWhereThereIsNoAccount() throws Exception {
        account();

        HttpResponse<String> late = browser.get("/first-administrator?token=used");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("There are accounts already. Sign in, or ask an administrator");
    }

    @Test
    void onlyHealthIsOpenToTheWorld() throws Exception {
        assertThat(browser.get("/actuator/health", "Accept", "*/*").statusCode())
                .isEqualTo(200);
        assertThat(location(browser.get("/actuator/info"))).endsWith("/sign-in");
    }

    private void account(GlobalRole... roles) {
        accounts.create(new NewAccount(name, "Ana Petrova", null, Set.of(roles)), PASSWORD);
    }

    private static String location(HttpResponse<String> response) {
        return header(response, "Location");
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
