package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.Circle;
import org.soclifecycle.support.CircleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages about the community: members, ecosystem, voices from outside and the public profile. */
@CircleTest
class CommunityPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Circle circle;

    @Autowired
    Programs programs;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsTheMembers() {
        ProgramRow program = circle.mapped();
        Visit tia = visits.signedInAs("tia").expecting(422).open("/programs/" + program.key());
        tia.link("Members").click();
        tia.sees("North Hospital", "1 of 3: 1 ÷ 3 = 33 %").check("members");
        tia.link("Add a member").click();
        tia.field("Organisation").fill("East Clinic");
        tia.button("Save").click();
        tia.sees("Choose one of").check("member with errors");
        assertThat(tia.field("Organisation")).hasValue("East Clinic");
        tia.field("Category").selectOption("constituent");
        tia.field("Ownership").selectOption("private");
        tia.field("Membership").selectOption("voluntary");
        tia.field("Criticality").selectOption("4");
        tia.button("Save").click();
        tia.sees("East Clinic was added.", "1 of 4: 1 ÷ 4 = 25 %");
        tia.link("Change East Clinic").click();
        tia.check("member");
        tia.field("Reason").fill("Merged with North Hospital");
        tia.button("Remove").click();
        tia.sees("East Clinic was removed.");
    }

    @Test
    void importsMembers() {
        ProgramRow program = circle.mapped();
        Visit tia = visits.signedInAs("tia").open("/programs/" + program.key() + "/members/import");
        tia.check("import of members");
        String text = "Organisation;Criticality;Category;Ownership;Membership\nClinic;2;Constituent;Private;Voluntary\n"
                + "Laboratory;3;Constituent;Public;Voluntary\nBroken;7;Friend;Public;Voluntary\n";
        tia.field("File with comma-separated values (.csv)")
                .setInputFiles(new FilePayload("m.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        tia.button("Show what it would do").click();
        tia.sees("1 new, 1 changed", "Enter a number from 1 to 4").check("preview of members");
        tia.field("Or the table itself").fill(text.replace("Broken;7;Friend", "Broken;1;Community"));
        tia.button("Show what it would do").click();
        tia.sees("2 new, 1 changed");
        tia.button("Take over 3 rows").click();
        tia.sees("3 members were taken over", "6 of 6 members");
    }

    @Test
    void showsTheEcosystem() {
        ProgramRow program = circle.mapped();
        Visit tom = visits.signedInAs("tom").open("/programs/" + program.key() + "/ecosystem");
        tom.sees("Health ISAC", "ends within 90 days").check("ecosystem");
        assertThat(tom.page().getByRole(com.microsoft.playwright.options.AriaRole.IMG))
                .hasCount(1);
        circle.complete(program, Map.of("checkedOn", "2025-03-31"));
        circle.complete(program, circle.map(5));
        tom.open("/programs/" + program.key() + "/ecosystem");
        tom.sees("What changed since the check of 2025-03-31", "Trust level: was 3, is now 5")
                .check("ecosystem after a check");
    }

    @Test
    void asksSomebodyOutside() {
        ProgramRow program = circle.program();
        Visit pia = visits.signedInAs("pia")
                .expecting(422)
                .open("/tasks/" + circle.open(program).id());
        pia.link("Ask somebody outside").click();
        pia.field("Person who is asked").fill("Vera Lind");
        pia.field("Their organisation").fill("Ministry of Health");
        pia.button("Make the link").click();
        pia.sees("Enter in a few words").check("link with errors");
        pia.field("What it is about").fill("What the ministry expects");
        pia.button("Make the link").click();
        pia.sees("It is shown this once.").check("new link");
        String address = pia.field("Address").inputValue();

        Visit vera = visits.stranger().expecting(404).expecting(422).open(address);
        vera.sees("Circle Agency asks you", "TLP:AMBER").check("questions to somebody outside");
        vera.button("Send the answer").click();
        vera.sees("Answer at least one question.").check("questions with errors");
        vera.field("What do you expect from the team?").fill("Early warnings");
        vera.page().getByLabel("Yes").check();
        vera.button("Send the answer").click();
        vera.sees("Thank you").check("thanks");
        vera.open(address);
        vera.sees("This link opens nothing").check("used link");

        pia.open("/tasks/" + circle.open(program).id());
        pia.sees("Said by Vera Lind of Ministry of Health", "Early warnings").check("task with a voice from outside");
    }

    @Test
    void publishesTheProfile() {
        ProgramRow program = circle.mapped();
        circle.complete(program, Map.of("checkedOn", "2025-03-31"));
        circle.complete(program, circle.map(5));
        circle.complete(program, Map.of("teamName", "CIRCLE-CSIRT", "email", "desk@example.org"));
        Visit tom = visits.signedInAs("tom").open("/programs/" + program.key() + "/profile");
        tom.sees("Nobody outside can read it yet.", "Missing (").check("profile to be");
        Visit stranger = visits.stranger().expecting(404).open("/profiles/" + program.key());
        stranger.sees("There is no profile here").check("no profile");
        transaction.executeWithoutResult(status -> programs.reached(program.id(), "IOC"));
        stranger.open("/profiles/" + program.key());
        stranger.sees("CIRCLE-CSIRT", "Agreements in force").check("public profile");
        tom.open("/programs/" + program.key() + "/profile");
        tom.sees("Everybody can read it:").check("published profile");
    }
}
