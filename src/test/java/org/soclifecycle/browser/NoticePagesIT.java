package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bell, the notices and the settings, as people see them. */
@BrowserTest
class NoticePagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    @Autowired
    JdbcClient jdbc;

    private ProgramRow program;
    private String ann;

    @BeforeEach
    void start() {
        program = fixture.program();
        ann = fixture.person("ann-" + UUID.randomUUID().toString().substring(0, 8))
                .username();
        fixture.seat(program, ann, "executive-sponsor");
    }

    private void notice(ProgramRow about, String kind, String text, String words, UUID escalation, int minutes) {
        jdbc.sql("""
                insert into app.notice (id, recipient, program_id, kind, text_key, words, link, escalation_id, listed, mail,
                    created_at)
                values (gen_random_uuid(), ?, ?, ?, ?, string_to_array(?, '|'), ?, ?, true, 'NONE',
                    now() - ? * interval '1 minute')
                """)
                .params(ann, about.id().value(), kind, text, words, "/programs/" + about.key(), escalation, minutes)
                .update();
    }

    private UUID escalation() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into app.escalation (id, program_id, step, action, level, subject, overdue_days, told, told_at)
                values (?, ?, 5, 'ESCALATE_2_SPONSOR', 2, 'Plan discovery', 5, array[?], now())
                """).params(id, program.id().value(), ann).update();
        return id;
    }

    @Test
    void theBellLeadsToWhatOneWasTold() {
        Visit visit = visits.signedInAs(ann).open("/notices");
        visit.sees("Nothing yet.").check("no notices");

        ProgramRow other = fixture.program();
        notice(program, "ESCALATION", "ESCALATION.reassign", "Plan discovery|2 Mar 2026|#5|#2", escalation(), 5);
        notice(program, "OVERDUE", "OVERDUE", "Confirm sponsorship|2 Mar 2026|#1", null, 10);
        notice(program, "TASK_ASSIGNED", "TASK_ASSIGNED", "Describe the threat profile|9 Mar 2026", null, 60);
        notice(other, "FORECAST_SLIPPED", "FORECAST_SLIPPED", "M4 IOC declared|1 Dec 2026|#12|#3", null, 90);
        notice(other, "MILESTONE_REACHED", "MILESTONE_REACHED", "M0|Programme initiated", null, 900);
        visit.open("/inbox");
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("5 unread notices"))
                .click();
        visit.sees("one working day ago", "12 working days later than last known; 3 more milestones slip with it");
        visit.check("notices");

        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Acknowledge: ")))
                .click();
        visit.sees("you have taken note of it", "You took note on");
        visit.field("Programme").selectOption(other.key());
        visit.button("Show").click();
        visit.button("Mark all as read").click();
        visit.sees("All notices are marked as read.");
        assertThat(visit.page().locator(".soc-bell-count")).hasText("2");
        visit.open("/notices");
        visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^New “Confirm sponsorship” was due")))
                .click();
        visit.page().waitForURL(Pattern.compile(".*/programs/" + program.key()));
        assertThat(visit.page().locator(".soc-bell-count")).hasText("1");
    }

    @Test
    void oneChoosesWhatComesByMail() {
        Visit visit = visits.signedInAs(ann).open("/account/notices");
        visit.sees("This installation sends no mails");
        visit.check("notices by mail");
        var reminder = visit.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("A task of mine is due in two working days"));
        reminder.getByLabel("Not").check();
        visit.button("Save").click();
        visit.sees("Your choices are saved.");
        assertThat(reminder.getByLabel("Not")).isChecked();
    }
}
