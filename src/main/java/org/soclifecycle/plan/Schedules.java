package org.soclifecycle.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Component;

/**
 * The schedules of programmes. The models do not change while the application runs, so that a schedule follows from kind,
 * start, size and calendar; the latest are remembered.
 */
@Component
class Schedules {

    private static final int REMEMBERED = 100;

    private final Blueprint blueprint;
    private final Calendars calendars;
    private final Topologies topologies = new Topologies();
    private final Map<Key, Schedule> known = new LinkedHashMap<>(16, 0.75f, true);

    Schedules(Blueprint blueprint, Calendars calendars) {
        this.blueprint = blueprint;
        this.calendars = calendars;
    }

    private record Key(String kind, Terms terms) {}

    Terms termsOf(ProgramRow program) {
        return new Terms(
                program.startDate(),
                program.sizeFactor().doubleValue(),
                calendars.paceOf(program.id()).days());
    }

    /** The schedule in which everything repeated stands once: side by side it lasts no longer than one of it. */
    Schedule of(ProgramRow program) {
        Key key = new Key(program.kind(), termsOf(program));
        synchronized (known) {
            Schedule schedule = known.computeIfAbsent(
                    key, wanted -> Schedule.of(blueprint, wanted.kind(), wanted.terms(), topologies));
            if (known.size() > REMEMBERED) {
                known.remove(known.keySet().iterator().next());
            }
            return schedule;
        }
    }

    /** The schedule with as many of everything repeated as the registers have rows, folded into one network. */
    Schedule of(ProgramRow program, Repeats repeats) {
        return Schedule.of(blueprint, program.kind(), termsOf(program), topologies, repeats);
    }
}
