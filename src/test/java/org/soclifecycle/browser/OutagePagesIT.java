package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.OutageTest;
import org.soclifecycle.support.Scissors;
import org.soclifecycle.work.Drafts;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database goes away while somebody presses a button. */
@OutageTest
class OutagePagesIT {

    private static final String TYPED = "We learnt of the March intrusion from a customer after 19 days.";

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    @Autowired
    Tasks tasks;

    @Autowired
    Drafts drafts;

    @Autowired
    Scissors scissors;

    @Autowired
    JdbcClient jdbc;

    private ProgramRow program;
    private WorkItem task;

    @BeforeEach
    void start() {
        program = fixture.program();
        task = fixture.open(program, "userTask_confirmSponsorship");
    }

    @AfterEach
    void mend() {
        scissors.mend();
    }

    @Test
    void theFormKeepsItsInputAndTheSameSubmitWorksOnceWhenTheDatabaseIsBack() {
        tasks.claim(task.id(), fixture.person("sam"));
        drafts.save(task.id(), Fixture.sponsorship(), fixture.person("sam"));
        Visit sam = visits.signedInAs("sam").expecting(503).open("/tasks/" + task.id());
        assertThat(sam.field("Problem statement")).hasValue(TYPED);
        sam.field("Problem statement").fill(TYPED + " Never again.");

        scissors.cutInTheMiddle();
        sam.button("Complete task").click();
        sam.sees("Not saved", "The database does not answer at the moment", "Your input is still here.");
        assertThat(sam.field("Problem statement")).hasValue(TYPED + " Never again.");
        assertThat(sam.field("Objective")).hasValue("Find intrusions ourselves");
        sam.check("task while the database is away");
        Assertions.assertThat(fromTheDatabase()).isZero();

        sam.button("Try again").click();
        sam.sees("Done.", "Next:");
        Assertions.assertThat(fromTheDatabase()).isOne();
        Assertions.assertThat(jdbc.sql("select data ->> 'problemStatement' from app.submission where work_item_id = ?")
                        .param(task.id())
                        .query(String.class)
                        .single())
                .isEqualTo(TYPED + " Never again.");
    }

    @Test
    void aPlainFormKeepsItsInputToo() {
        Visit pia = visits.signedInAs("pia").expecting(503).open("/programs/" + program.key() + "/hold");
        pia.field("Reason").fill("The budget is being clarified");

        scissors.cut();
        pia.button("Put on hold").click();
        pia.sees("The database does not answer at the moment");
        pia.check("out of service");

        scissors.mend();
        pia.page().goBack();
        assertThat(pia.field("Reason")).hasValue("The budget is being clarified");
        pia.button("Put on hold").click();
        pia.sees("is on hold", "The budget is being clarified");
        assertThat(pia.page()).hasURL(Pattern.compile("/programs/" + program.key() + "$"));
    }

    private int fromTheDatabase() {
        scissors.mend();
        return jdbc.sql("select count(*) from app.submission where work_item_id = ?")
                .param(task.id())
                .query(Integer.class)
                .single();
    }
}
