package org.soclifecycle.plan;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.ModelFiles;
import org.soclifecycle.program.WorkingDays;

/** Schedule and forecast of a SOC programme over the models as they lie in the source tree, from its first day on. */
public final class ExampleForecast {

    private final Blueprint blueprint = Blueprint.read(ModelFiles.below(Path.of("processes"), Path.of("forms")));
    private final Topologies topologies = new Topologies();
    private final Terms terms = new Terms(
            LocalDate.of(2026, 3, 2),
            1,
            new WorkingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(), ZoneOffset.UTC));
    private final Repeats repeats;

    /** @param rows how many rows every register has */
    public ExampleForecast(int rows) {
        repeats = new Repeats((register, field, value) -> OptionalInt.of(rows));
    }

    /** How many activities the models unfold to. */
    public int activities() {
        return plan().network().size();
    }

    /** Unfolds the models and finds the critical paths to IOC and FOC. */
    public void schedule() {
        Schedule schedule = plan();
        schedule.to("M4");
        schedule.to("M5");
    }

    /** Plays the whole programme through, and answers for every gate and milestone up to FOC. */
    public void forecast(int runs) {
        Network network = plan().network();
        List<int[]> targets = new ArrayList<>();
        network.milestones().forEach((code, places) -> {
            if (!code.startsWith("M6")) {
                targets.add(places.stream().mapToInt(Integer::intValue).toArray());
            }
        });
        network.gates().forEach((code, place) -> {
            if (!code.equals("G6")) {
                targets.add(new int[] {place});
            }
        });
        new Simulation(network, Progress.none(network), Odds.ASSUMED).run(targets, runs, 1);
    }

    private Schedule plan() {
        return Schedule.of(blueprint, "SOC", terms, topologies, repeats);
    }
}
