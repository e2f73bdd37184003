package org.soclifecycle.program;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.identity.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a programme needs before its process can start. */
@Component
class Starting {

    private static final String SHORT_NAME = "[A-Z0-9]{2,12}";
    private static final int SECTOR = 60;
    private static final String SPONSOR = "executive-sponsor";

    private final Blueprint blueprint;
    private final ProgramRepository programs;
    private final Roles roles;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Starting(
            Blueprint blueprint,
            ProgramRepository programs,
            Roles roles,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.blueprint = blueprint;
        this.programs = programs;
        this.roles = roles;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    Instant now() {
        return clock.instant();
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    String rootProcess(String kind) {
        return blueprint.kind(kind).rootProcess();
    }

    boolean isRootOf(String kind, String process) {
        return rootProcess(kind).equals(process);
    }

    /** Every variable that a gateway of the kind's root process may read before anything set it: null until then. */
    Map<String, @Nullable Object> variables(String kind) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        for (String name : List.of("gateOutcome", "direction", "goDecision")) {
            variables.put(name, null);
        }
        return variables;
    }

    /** The key: prefix of the kind, organisation's short name, year and a running number, for example SOC-NORD-2026-01. */
    String nextKey(ProgramRequest request) {
        String prefix = blueprint.kind(request.kind()).keyPrefix() + "-" + request.shortName().toUpperCase(Locale.ROOT) + "-"
                + request.startDate().getYear() + "-";
        return prefix + String.format(Locale.ROOT, "%02d", programs.countWithPrefix(prefix) + 1);
    }

    /** The team as entered; sponsor and programme manager hold their roles in any case. */
    List<ProgramRequest.Seat> seats(ProgramRequest request) {
        Set<ProgramRequest.Seat> seats = new LinkedHashSet<>();
        seats.add(new ProgramRequest.Seat(SPONSOR, request.sponsor()));
        seats.add(new ProgramRequest.Seat(Team.MANAGER, request.programManager()));
        seats.addAll(request.team());
        return new ArrayList<>(seats);
    }

    void check(ProgramRequest request) {
        Map<String, String> wrong = new LinkedHashMap<>();
        checkNames(request, wrong);
        checkDates(request, wrong);
        checkPeople(request, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }

    private void checkNames(ProgramRequest request, Map<String, String> wrong) {
        if (blueprint.kinds().stream().noneMatch(kind -> kind.code().equals(request.kind()))) {
            wrong.put("kind", "Choose one of the programme kinds.");
        }
        if (request.name().isBlank() || request.name().length() > 255) {
            wrong.put("name", "Enter a name of at most 255 characters.");
        }
        if (request.organisation().isBlank() || request.organisation().length() > 255) {
            wrong.put("organisation", "Enter the organisation, at most 255 characters.");
        }
        if (request.sector() != null && request.sector().length() > SECTOR) {
            wrong.put("sector", "Enter a sector of at most 60 characters.");
        }
        if (!request.shortName().toUpperCase(Locale.ROOT).matches(SHORT_NAME)) {
            wrong.put("shortName", "Enter 2 to 12 letters or digits, for example NORD.");
        }
        if (request.budgetTotal() != null && request.budgetTotal().signum() < 0) {
            wrong.put("budgetTotal", "Enter a budget of zero or more.");
        }
        double size = request.sizeFactor().doubleValue();
        if (size < 0.5 || size > 1.5) {
            wrong.put("sizeFactor", "Choose a size between 0.5 (small) and 1.5 (large).");
        }
    }

    private static void checkDates(ProgramRequest request, Map<String, String> wrong) {
        if (!request.targetIocDate().isAfter(request.startDate())) {
            wrong.put("targetIocDate", "The target for IOC must lie after the start; choose a later date.");
        }
        if (!request.targetFocDate().isAfter(request.targetIocDate())) {
            wrong.put("targetFocDate", "The target for FOC must lie after the target for IOC; choose a later date.");
        }
        if (request.targetFocDate().isAfter(request.startDate().plusYears(20))) {
            wrong.put(
                    "targetFocDate",
                    "The target for FOC lies more than 20 years after the start; choose an earlier date.");
        }
    }

    private void checkPeople(ProgramRequest request, Map<String, String> wrong) {
        List<ProgramRequest.Seat> seats = seats(request);
        Set<String> active =
                people.active(seats.stream().map(ProgramRequest.Seat::username).collect(Collectors.toSet()));
        for (ProgramRequest.Seat seat : seats) {
            String field = seat.role().equals(SPONSOR)
                    ? "sponsor"
                    : seat.role().equals(Team.MANAGER) ? "programManager" : "team." + seat.role();
            if (!roles.exists(seat.role())) {
                wrong.put(field, "There is no role “" + seat.role() + "”; choose one from the list.");
            } else if (!active.contains(seat.username())) {
                wrong.put(
                        field, "There is no active account “" + seat.username() + "”; choose a person from the list.");
            }
        }
    }
}
