package org.soclifecycle.support;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.identity.NewAccount;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Classification;
import org.soclifecycle.program.ProgramRequest;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.TeamEditing;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.boot.test.context.TestComponent;

/**
 * People and programmes for integration tests. Everybody exists once in a run; every programme is new.
 *
 * <p>pia manages programmes, sam sponsors them, tom and tia are team members, ada administers, aud audits, otto is on no
 * team.
 */
@TestComponent
public class Fixture {

    /** The password of everybody. */
    public static final String PASSWORD = "vier kleine blaue Boote";

    private static final Map<String, Set<GlobalRole>> EVERYBODY = Map.of(
            "pia", Set.of(GlobalRole.PROGRAM_MANAGER),
            "sam", Set.of(),
            "tom", Set.of(),
            "tia", Set.of(),
            "ada", Set.of(GlobalRole.ADMINISTRATOR),
            "aud", Set.of(GlobalRole.AUDITOR),
            "otto", Set.of());

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final Accounts accounts;
    private final People people;
    private final Programs programs;
    private final TeamEditing editing;
    private final Tasks tasks;
    private final CurrentUser currentUser;
    private final Clock clock;

    Fixture(
            Accounts accounts,
            People people,
            Programs programs,
            TeamEditing editing,
            Tasks tasks,
            CurrentUser currentUser,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.programs = programs;
        this.editing = editing;
        this.tasks = tasks;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The person; the account is created when it is asked for the first time. */
    public Actor person(String username) {
        try {
            return people.actor(username);
        } catch (NotFound first) {
            String name = Character.toUpperCase(username.charAt(0)) + username.substring(1) + " Example";
            Set<GlobalRole> roles = EVERYBODY.getOrDefault(username, Set.of());
            accounts.create(new NewAccount(username, name, username + "@example.org", roles), PASSWORD);
            return people.actor(username);
        }
    }

    /** A running programme: its task “Confirm sponsorship” waits for sam. */
    public ProgramRow program() {
        EVERYBODY.keySet().forEach(this::person);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        ProgramRequest request = new ProgramRequest(
                "SOC",
                "Security operations centre for Example AG",
                "Example AG",
                "Energy",
                "T" + STARTED.incrementAndGet() + "X",
                "sam",
                "pia",
                today,
                today.plusMonths(12),
                today.plusMonths(24),
                new BigDecimal("2500000"),
                "EUR",
                Classification.INTERNAL,
                BigDecimal.ONE,
                Calendars.STANDARD,
                team());
        Actor pia = person("pia");
        return currentUser.actingAs(pia, () -> programs.start(request, pia));
    }

    private static List<ProgramRequest.Seat> team() {
        return List.of(
                new ProgramRequest.Seat("soc-architect", "tom"),
                new ProgramRequest.Seat("grc-officer", "tom"),
                new ProgramRequest.Seat("steering-board", "tom"),
                new ProgramRequest.Seat("asset-owner", "tia"),
                new ProgramRequest.Seat("cti-analyst", "tia"),
                new ProgramRequest.Seat("grc-officer", "tia"));
    }

    /** Gives somebody a role on the programme. */
    public void seat(ProgramRow program, String username, String role) {
        editing.add(program.id(), username, role, person(program.programManager()));
    }

    /** The only open item of the programme with the task's element id. */
    public WorkItem open(ProgramRow program, String task) {
        return tasks.openOf(program.id()).stream()
                .filter(item -> item.task().element().equals(task))
                .findFirst()
                .orElseThrow();
    }

    /** Answers that the form “Confirm sponsorship” accepts. */
    public static Map<String, Object> sponsorship() {
        return Map.of(
                "sponsorName",
                "sam",
                "goDecision",
                "start",
                "problemStatement",
                "We learnt of the March intrusion from a customer after 19 days.",
                "strategicObjectives",
                List.of(Map.of("objective", "Find intrusions ourselves")),
                "deadlineDrivers",
                List.of("regulation"),
                "steeringMembers",
                List.of(Map.of("user", "sam", "roleOnBoard", "chair", "votes", true)));
    }
}
