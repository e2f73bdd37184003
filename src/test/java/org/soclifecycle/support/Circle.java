package org.soclifecycle.support;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Classification;
import org.soclifecycle.program.ProgramRequest;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.boot.test.context.TestComponent;

/**
 * Programmes of the kind {@code CIRCLE}: pia manages them and does their tasks, tia is the sector's liaison, tom is on the
 * team, aud audits, otto is a stranger.
 */
@TestComponent
public class Circle {

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final Fixture fixture;
    private final Programs programs;
    private final Tasks tasks;
    private final CurrentUser currentUser;
    private final Clock clock;

    Circle(Fixture fixture, Programs programs, Tasks tasks, CurrentUser currentUser, Clock clock) {
        this.fixture = fixture;
        this.programs = programs;
        this.tasks = tasks;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A running programme: its task “Map the circle” waits for pia. */
    public ProgramRow program() {
        List.of("pia", "sam", "tom", "tia", "aud", "otto").forEach(fixture::person);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        ProgramRequest request = new ProgramRequest(
                "CIRCLE",
                "Team for the circle",
                "Circle Agency",
                "Health",
                "C" + STARTED.incrementAndGet() + "R",
                "sam",
                "pia",
                today,
                today.plusMonths(12),
                today.plusMonths(24),
                new BigDecimal("500000"),
                "EUR",
                Classification.INTERNAL,
                BigDecimal.ONE,
                Calendars.STANDARD,
                List.of(
                        new ProgramRequest.Seat("sector-liaison", "tia"),
                        new ProgramRequest.Seat("dev-team-member", "tom")));
        Actor pia = fixture.person("pia");
        return currentUser.actingAs(pia, () -> programs.start(request, pia));
    }

    /** The only open task of the programme. */
    public WorkItem open(ProgramRow program) {
        return tasks.openOf(program.id()).get(0);
    }

    /** Pia takes the open task and completes it. */
    public void complete(ProgramRow program, Map<String, ?> values) {
        Actor pia = fixture.person("pia");
        WorkItem item = open(program);
        currentUser.actingAs(pia, () -> {
            tasks.claim(item.id(), pia);
            return tasks.complete(item.id(), values, pia, null);
        });
    }

    /** The programme with four members, three actors, two agreements and a role split on record. */
    public ProgramRow mapped() {
        ProgramRow program = program();
        complete(program, map(3));
        return program;
    }

    /** Answers of the form “Map the circle”. */
    public Map<String, Object> map(int trust) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return Map.of(
                "members",
                List.of(
                        member("North Hospital", 4, "2025-01-10", "2025-01-12"),
                        member("South Hospital", 4, "2025-01-10", null),
                        member("Blood Service", 4, null, null),
                        member("Laboratory", 2, null, "2025-02-01")),
                "actors",
                List.of(
                        actor("National CSIRT", "national_csirt", trust),
                        actor("Ministry of Health", "ministry", 2),
                        actor("Health ISAC", "isac", 4)),
                "agreements",
                List.of(
                        Map.of("party", "National CSIRT", "type", "mou", "signed", "2025-01-15"),
                        Map.of(
                                "party",
                                "Health ISAC",
                                "type",
                                "contract",
                                "signed",
                                "2025-01-15",
                                "endsOn",
                                today.plusDays(30).toString())),
                "tasks",
                List.of(
                        Map.of(
                                "task",
                                "warn",
                                "sectorCsirt",
                                "R",
                                "nationalCsirt",
                                "A",
                                "regulator",
                                "I",
                                "members",
                                "I"),
                        Map.of("task", "analyse", "sectorCsirt", "S", "nationalCsirt", "S")));
    }

    private static Map<String, Object> member(String entity, int criticality, String verified, String signedUp) {
        Map<String, Object> member = new java.util.HashMap<>(Map.of(
                "entity",
                entity,
                "ownership",
                "public",
                "category",
                "constituent",
                "criticality",
                criticality,
                "membership",
                "voluntary",
                "subsector",
                "Hospitals"));
        if (verified != null) {
            member.put("contactAddress", "desk@example.org");
            member.put("contactVerifiedOn", verified);
        }
        if (signedUp != null) {
            member.put("signedUpOn", signedUp);
        }
        return member;
    }

    private static Map<String, Object> actor(String name, String kind, int trust) {
        return Map.of(
                "name", name, "kind", kind, "roleNow", "Supervises", "relationWanted", "Exchange", "trustLevel", trust);
    }
}
