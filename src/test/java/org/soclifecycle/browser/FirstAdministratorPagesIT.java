package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.support.EmptyDatabase;
import org.soclifecycle.support.Fixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * The first start of an installation, in earnest, with jobs and timers (all other tests run them by hand): the log shows
 * a link, and who opens it becomes the administrator.
 */
@ExtendWith(OutputCaptureExtension.class)
@BrowserTest
@ContextConfiguration(initializers = EmptyDatabase.class)
@TestPropertySource(properties = {"soc.jobs.enabled=true", "soc.escalation.first=PT1H", "soc.notices.every=PT1H"})
@DirtiesContext
class FirstAdministratorPagesIT {

    private static final Pattern LINK =
            Pattern.compile("Create the first administrator within 24 hours: http://\\S+?(/first-administrator\\S+)");

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    ScheduledAnnotationBeanPostProcessor timers;

    @Test
    void theTimersRunBesideTheApplication() {
        Assertions.assertThat(timers.getScheduledTasks())
                .extracting(task -> task.getTask().toString())
                .anyMatch(task -> task.contains("SweepTimer.sweep"))
                .anyMatch(task -> task.contains("NoticeTimer.tell"))
                .anyMatch(task -> task.contains("NoticeTimer.forget"));
    }

    @Test
    void createsTheFirstAdministratorThroughTheLinkInTheLog(CapturedOutput log) {
        Matcher link = LINK.matcher(log.getAll());
        Assertions.assertThat(link.find()).isTrue();
        Visit ada = visits.stranger().expecting(422).expecting(409).open(link.group(1));
        ada.check("first administrator");
        ada.button("Create the account").click();
        ada.sees("Please fill in this field.").check("first administrator with errors");

        ada.field("User name").fill("ada");
        ada.field("Name").fill("Ada First");
        ada.field("Password").fill(Fixture.PASSWORD);
        ada.button("Create the account").click();
        assertThat(ada.page()).hasURL(Pattern.compile("/sign-in"));
        ada.check("sign in after the first account");
        ada.signIn("ada", Fixture.PASSWORD);
        ada.open("/admin/accounts").sees("Ada First");
        ada.open("/programs").check("portfolio without a programme");

        visits.stranger()
                .expecting(409)
                .open(link.group(1))
                .sees("There are accounts already.")
                .check("used link of the first administrator");
    }
}
