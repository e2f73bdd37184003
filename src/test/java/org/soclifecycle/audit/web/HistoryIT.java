package org.soclifecycle.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.audit.History;
import org.soclifecycle.audit.HistoryQuery;
import org.soclifecycle.audit.HistoryRow;
import org.soclifecycle.dashboard.web.Scene;
import org.soclifecycle.identity.AccountChange;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@IntegrationTest
class HistoryIT {

    private static final Pattern OLDER = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Autowired
    Scene scene;

    @Autowired
    Programs programs;

    @Autowired
    Accounts accounts;

    @Autowired
    History history;

    private Actor manager;
    private Actor auditor;
    private ProgramRow program;

    @BeforeEach
    void programme() {
        manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        auditor = scene.person("auditor", GlobalRole.AUDITOR);
        program = scene.program(manager, "Long Memory");
    }

    @Test
    void tellsSentencesWithTheirMachineFields() throws Exception {
        programs.hold(program.id(), "Waiting for <b>money</b>", manager);

        assertThat(page(manager, "/programs/" + program.key() + "/history"))
                .contains("put the programme on hold", "Waiting for &lt;b&gt;money&lt;/b&gt;", "program.held")
                .contains("previousHash", "occurredAt");
    }

    @Test
    void filtersByPersonActionTextAndDay() throws Exception {
        String address = "/programs/" + program.key() + "/history";

        assertThat(page(manager, address + "?who=" + manager.username() + "&action=program"))
                .contains("started the programme")
                .doesNotContain("was opened");
        assertThat(page(manager, address + "?text=sponsorship&action=task"))
                .contains("Confirm sponsorship")
                .doesNotContain("started the programme");
        assertThat(page(manager, address + "?to=1999-12-31")).contains("Nothing matches");
        assertThat(page(manager, address + "?from=not-a-day")).contains("started the programme");
    }

    @Test
    void pagesBackwardsWithoutLosingTheFilter() throws Exception {
        for (int i = 0; i < 30; i++) {
            programs.hold(program.id(), "Once more & again", manager);
            programs.resume(program.id(), manager);
        }
        String first =
                page(manager, "/programs/" + program.key() + "/history?action=program&who=" + manager.username());
        Matcher older = OLDER.matcher(first);
        assertThat(older.find()).isTrue();

        String second = page(manager, older.group(1).replace("&amp;", "&"));

        assertThat(second).contains("started the programme", "value=\"" + manager.username() + "\"");
        assertThat(page(auditor, "/audit?program=" + program.key())).contains("rel=\"next\"");
        assertThat(send(manager, "/programs/" + program.key() + "/history?before=odd")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(auditor, "/audit?before=odd").getStatus()).isEqualTo(422);
    }

    @Test
    void showsAnEntryInFullToThoseWhoMaySeeItsProgramme() throws Exception {
        HistoryRow row = history.latest(program.id(), 1).get(0);
        ProgramRow other = scene.program(manager, "Other Memory");

        assertThat(page(manager, "/programs/" + program.key() + "/history/" + row.id()))
                .contains(row.hash());
        assertThat(page(auditor, "/audit/" + row.id())).contains(row.hash(), program.key());
        assertThat(send(manager, "/programs/" + other.key() + "/history/" + row.id())
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(scene.person("stranger"), "/programs/" + program.key() + "/history")
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(manager, "/audit").getStatus()).isEqualTo(403);
    }

    @Test
    void readsTheSystemsChainAndUnknownProgrammes() throws Exception {
        assertThat(page(auditor, "/audit?program=system&action=identity"))
                .contains("created the account of " + auditor.displayName())
                .doesNotContain(program.key());
        assertThat(page(auditor, "/audit?program=NO-SUCH")).contains("There is no programme “NO-SUCH”");
        assertThat(page(auditor, "/audit?program=" + program.key())).contains(program.key());
    }

    @Test
    void recordsWhoCameWentAndWasRefused() throws Exception {
        Actor person = scene.person("person");
        scene.browser().perform(formLogin("/sign-in").user(person.username()).password(Scene.PASSWORD));
        scene.browser().perform(formLogin("/sign-in").user(person.username()).password("wrong"));
        scene.browser().perform(post("/sign-out").with(scene.as(person)).with(csrf()));

        assertThat(system(person.username(), "identity."))
                .extracting(HistoryRow::action)
                .containsExactly("identity.signedOut", "identity.signedIn");
        assertThat(system("anonymous", "identity.refused"))
                .first()
                .satisfies(row -> assertThat(row.sentence())
                        .isEqualTo("A sign-in as " + person.username()
                                + " was refused. Reason: wrong user name or password"));
    }

    @Test
    void recordsChangesOfAccounts() {
        Actor person = scene.person("person");
        accounts.change(person.username(), new AccountChange("Renamed", null, java.util.Set.of(GlobalRole.AUDITOR), 0));
        accounts.deactivate(person.username());

        assertThat(system("system", "identity."))
                .filteredOn(row -> person.username().equals(row.subject()))
                .extracting(HistoryRow::action)
                .containsExactly(
                        "identity.deactivated", "identity.details", "identity.roles", "identity.accountCreated");
    }

    private List<HistoryRow> system(String actor, String action) {
        return history.page(new HistoryQuery(null, true, actor, action, null, null, null, null))
                .rows();
    }

    private String page(Actor actor, String address) throws Exception {
        MockHttpServletResponse answer = send(actor, address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(Actor actor, String address) throws Exception {
        return scene.browser()
                .perform(get(URI.create(address)).with(scene.as(actor)))
                .andReturn()
                .getResponse();
    }
}
