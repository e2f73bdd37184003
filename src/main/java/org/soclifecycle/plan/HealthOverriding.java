package org.soclifecycle.plan;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever manages a programme put a colour in the place of a computed one, with a reason and for a time. */
@Service
@Transactional
public class HealthOverriding {

    /** Days for which an override may hold. */
    public static final int LONGEST = 60;

    private static final int REASON = 1000;

    private final HealthOverrides overrides;
    private final Milestones milestones;
    private final Healths healths;
    private final Team team;
    private final Clock clock;

    HealthOverriding(HealthOverrides overrides, Milestones milestones, Healths healths, Team team, Clock clock) {
        this.overrides = overrides;
        this.milestones = milestones;
        this.healths = healths;
        this.team = team;
        this.clock = clock;
    }

    /**
     * What somebody typed.
     *
     * @param subject code of the milestone; empty for the programme
     */
    public record Wish(String subject, String colour, String reason, String expiresOn) {}

    /**
     * Puts the colour in place; one that holds already ends.
     *
     * @throws InvalidFields naming every field that cannot be accepted
     * @throws org.soclifecycle.core.NotAllowed when the person does not manage the programme
     */
    public void set(ProgramRow program, Wish wish, Actor actor) {
        team.requireManagement(actor, program.id());
        Optional<Health> current = current(program, wish.subject());
        LocalDate expires = date(wish.expiresOn());
        check(wish, current.isPresent(), expires);
        Instant now = clock.instant();
        HealthOverride override = new HealthOverride(
                UUID.randomUUID(),
                wish.subject(),
                Colour.valueOf(wish.colour()),
                current.orElseThrow().computed(),
                wish.reason().strip(),
                actor.username(),
                now,
                java.util.Objects.requireNonNull(expires));
        overrides.put(program.id(), override);
    }

    /**
     * Takes the colour back.
     *
     * @throws Conflict when there is none
     */
    public void end(ProgramRow program, String subject, Actor actor) {
        team.requireManagement(actor, program.id());
        if (!overrides.takeBack(program.id(), subject, actor.username(), clock.instant())) {
            throw new Conflict("Nothing is overridden here any more; look at the page again.");
        }
    }

    private Optional<Health> current(ProgramRow program, String subject) {
        List<MilestoneRow> plan = milestones.of(program);
        if (subject.isEmpty()) {
            return Optional.ofNullable(
                    healths.of(List.of(program), Map.of(program.id(), plan)).get(program.id()));
        }
        return healths.ofMilestones(program, plan).stream()
                .filter(health -> health.subject().equals(subject))
                .findFirst();
    }

    private void check(Wish wish, boolean known, @Nullable LocalDate expires) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!known) {
            wrong.put("subject", "Choose the programme or a milestone that is still to come.");
        }
        if (Arrays.stream(Colour.values()).noneMatch(colour -> colour.name().equals(wish.colour()))) {
            wrong.put("colour", "Choose green, amber or red.");
        }
        if (wish.reason().isBlank() || wish.reason().strip().length() > REASON) {
            wrong.put("reason", "Say in at most 1,000 characters why the computed colour is wrong.");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (expires == null || expires.isBefore(today) || expires.isAfter(today.plusDays(LONGEST))) {
            wrong.put("expiresOn", "Enter the last day on which it holds, at most 60 days from today.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }
}
