package org.soclifecycle.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class NoticePagesIT {

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    private ProgramRow program;
    private String ann;

    @BeforeEach
    void start() {
        program = fixture.program();
        Actor actor = fixture.person("ann-" + UUID.randomUUID().toString().substring(0, 8));
        ann = actor.username();
    }

    private UUID notice(ProgramRow about) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into app.notice (id, recipient, program_id, kind, text_key, words, link, listed, mail, created_at)
                values (?, ?, ?, 'GATE_DECIDED', 'GATE_DECIDED', array['G1', 'go'], ?, true, 'NONE', now())
                """)
                .params(id, ann, about.id().value(), "/programs/" + about.key() + "/gates/G1")
                .update();
        return id;
    }

    @Test
    void whoeverWasToldNothingReadsThat() {
        assertThat(browser.get(ann, "/notices").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Nothing yet.", ">Notices</span>");
    }

    @Test
    void openingANoticeReadsItAndLeadsToWhatItIsAbout() {
        UUID id = notice(program);
        assertThat(browser.get(ann, "/notices").exchange())
                .bodyText()
                .contains("Gate G1 was decided: go.", "1 unread notice", program.key());
        assertThat(browser.post(ann, "/notices/" + id + "/open").exchange())
                .hasStatus(302)
                .hasRedirectedUrl("/programs/" + program.key() + "/gates/G1");
        assertThat(browser.get(ann, "/notices").exchange())
                .bodyText()
                .doesNotContain("1 unread notice")
                .contains("Gate G1 was decided: go.");
    }

    @Test
    void theNoticesOfOthersAreNotThere() {
        UUID id = notice(program);
        for (String what : new String[] {"open", "read", "acknowledge"}) {
            assertThat(browser.post("otto", "/notices/" + id + "/" + what).exchange())
                    .hasStatus(404);
        }
        assertThat(browser.get("otto", "/notices").exchange()).bodyText().doesNotContain(id.toString());
    }

    @Test
    void aProgrammeIsChosenAndAllOfItRead() {
        ProgramRow other = fixture.program();
        notice(program);
        notice(other);
        assertThat(browser.get(ann, "/notices?program=" + other.key()).exchange())
                .bodyText()
                .contains("Mark all as read")
                .containsOnlyOnce("Gate G1 was decided: go.</span>");
        assertThat(browser.post(ann, "/notices/read")
                        .param("program", other.key())
                        .exchange())
                .hasRedirectedUrl("/notices?program=" + other.key());
        assertThat(unread()).isOne();
        assertThat(browser.post(ann, "/notices/read").exchange()).hasRedirectedUrl("/notices");
        assertThat(unread()).isZero();
    }

    @Test
    void whatIsNoProgrammeAndNoPageShowsEverything() {
        notice(program);
        assertThat(browser.get(ann, "/notices?program=NONE&after=rubbish").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Gate G1 was decided: go.");
    }

    @Test
    void theSettingsAreKeptAndWhatIsNotOfferedIsNot() {
        MvcTestResult page = browser.get(ann, "/account/notices").exchange();
        assertThat(page).hasStatusOk().bodyText().contains("This installation sends no mails");
        assertThat(browser.post(ann, "/account/notices")
                        .param("REMINDER", "NONE")
                        .param("TASK_OFFERED", "NOW")
                        .param("OVERDUE", "rubbish")
                        .param("SETTLED", "NOW")
                        .exchange())
                .hasRedirectedUrl("/account/notices");
        assertThat(jdbc.sql("select kind || ' ' || delivery from app.notice_preference where username = ?")
                        .param(ann)
                        .query(String.class)
                        .list())
                .containsExactly("REMINDER NONE");
    }

    @Test
    void theBellCostsOneStatement() {
        browser.get(ann, "/notices").exchange();
        int few = StatementCounter.count(() -> browser.get(ann, "/notices").exchange());
        for (int i = 0; i < 40; i++) {
            notice(program);
        }
        assertThat(StatementCounter.count(() -> browser.get(ann, "/notices").exchange()))
                .isLessThanOrEqualTo(few + 1);
    }

    private int unread() {
        return jdbc.sql("select count(*) from app.notice where recipient = ? and read_at is null")
                .param(ann)
                .query(Integer.class)
                .single();
    }
}
