package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class TeamMemberPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    @Autowired
    Tasks tasks;

    private ProgramRow program;
    private WorkItem confirm;

    @BeforeEach
    void start() {
        program = fixture.program();
        confirm = fixture.open(program, "userTask_confirmSponsorship");
    }

    @Test
    void findsTheNextTaskInTheInbox() {
        Visit sam = visits.signedInAs("sam");
        assertThat(sam.page()).hasURL(Pattern.compile("/inbox$"));
        sam.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^For my roles")))
                .click();
        sam.check("inbox, for my roles");

        sam.field("Programme").selectOption(program.key());
        assertThat(sam.page()).hasURL(Pattern.compile("program=" + program.key()));
        sam.field("Due").selectOption("overdue");
        sam.sees("Nothing here fits the filters.");
        sam.check("inbox without a task");
        sam.page().goBack();
        assertThat(sam.field("Due")).hasValue("");
        assertThat(sam.link("Confirm sponsorship")).isVisible();

        sam.button("Take “Confirm sponsorship”").click();
        sam.sees("Yours now");
        sam.link("Confirm sponsorship").click();
        assertThat(sam.button("Complete task")).isEnabled();
    }

    @Test
    void readsATaskBeforeTakingIt() {
        Visit sam = visits.signedInAs("sam").open("/tasks/" + confirm.id());
        assertThat(sam.field("Problem statement")).isVisible();
        assertThat(sam.page().locator("[data-diagram] svg .djs-element.soc-current"))
                .isVisible();
        sam.check("task nobody has");
        sam.button("Take this task").click();
        sam.sees("The task is yours now.");
        sam.field("Add a comment").fill("The board meets on Thursday.");
        sam.button("Add comment").click();
        sam.sees("Comments (1)");
    }

    @Test
    void completesATaskAndReadsWhoGoesOn() {
        Visit sam = signedInWithTheTask();
        sam.field("Problem statement").fill("We learnt of the March intrusion from a customer after 19 days.");
        sam.button("Complete task").click();
        sam.sees("answers need attention");
        assertThat(sam.field("Problem statement")).hasValue(Pattern.compile("March intrusion"));
        sam.check("task with missing answers");

        fill(sam);
        sam.button("Add new: Steering board").click();
        Locator second = row(sam, "Steering board, row 2");
        choose(second, "Person", "Tom Example");
        choose(second, "Role on the board", "Member");
        second.getByLabel("No").check();
        sam.sees("Draft saved");
        sam.page().reload();
        assertThat(sam.field("Problem statement")).hasValue(Pattern.compile("March intrusion"));
        assertThat(row(sam, "Steering board, row 2")).isVisible();
        sam.check("task with a draft");

        sam.button("Complete task").click();
        sam.sees("Done.", "Next:", "Plan discovery", "for Programme manager", "What was submitted");
        sam.check("completed task");
    }

    @Test
    void fillsAListInAsManyRowsAsNeeded() {
        tasks.complete(confirm.id(), Fixture.sponsorship(), fixture.person("sam"), null);
        WorkItem plan = fixture.open(program, "userTask_planDiscovery");
        tasks.claim(plan.id(), fixture.person("pia"));
        Visit pia = visits.signedInAs("pia").open("/tasks/" + plan.id());
        pia.button("Add new: Dependencies").click();
        assertThat(row(pia, "Dependencies, row 1")).isVisible();
        pia.button("Add new: Stakeholders").click();
        row(pia, "Stakeholders, row 2").getByLabel(Visit.named("Name")).fill("Works council");
        pia.sees("Draft saved").check("task with lists");
    }

    @Test
    void isToldWhoWasFaster() {
        Visit slow = signedInWithTheTask().expecting(409);
        slow.field("Problem statement").fill("We learnt of the March intrusion from a customer after 19 days.");
        fill(slow);
        slow.sees("Draft saved");
        Visit fast = visits.signedInAs("sam").open("/tasks/" + confirm.id());
        fast.button("Complete task").click();
        fast.sees("Done.");

        slow.button("Complete task").click();
        slow.sees("Not completed", "Sam Example", "Your input is still here.");
        slow.check("task somebody else completed");
        slow.link("Back to the inbox").click();
        assertThat(slow.page()).hasURL(Pattern.compile("/inbox"));
    }

    private Visit signedInWithTheTask() {
        tasks.claim(confirm.id(), fixture.person("sam"));
        Visit sam = visits.signedInAs("sam").open("/tasks/" + confirm.id());
        assertThat(sam.button("Complete task")).isEnabled();
        return sam;
    }

    private static void fill(Visit sam) {
        choose(sam.page().locator("[data-form]"), "Sponsor", "Sam Example");
        sam.page().getByLabel("Start the programme").check();
        sam.field("Objective").fill("Find intrusions ourselves");
        sam.page().getByLabel("Regulation").check();
        Locator board = row(sam, "Steering board, row 1");
        choose(board, "Person", "Sam Example");
        choose(board, "Role on the board", "Chair");
        board.getByLabel("Yes").check();
    }

    private static Locator row(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name));
    }

    private static void choose(Locator inside, String label, String option) {
        Locator select = inside.locator(".fjs-form-field-select", new Locator.LocatorOptions().setHasText(label));
        select.locator(".fjs-input-group").click();
        select.getByText(option, new Locator.GetByTextOptions().setExact(true)).click();
    }
}
