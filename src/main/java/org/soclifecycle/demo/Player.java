package org.soclifecycle.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.Jobs;
import org.soclifecycle.engine.ProcessLink;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.WorkingDays;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;

/**
 * Plays an example programme from now on: whatever comes first, the completion of an open task or a timer, happens
 * next, at its own time on the clock.
 */
final class Player {

    private final Jobs jobs;
    private final Processes processes;
    private final TimeTravel time;
    private final Tasks tasks;
    private final Calendars calendars;
    private final Hands hands;

    private Instant now;

    Player(
            Jobs jobs,
            Processes processes,
            TimeTravel time,
            Tasks tasks,
            Calendars calendars,
            Hands hands,
            Instant start) {
        this.jobs = jobs;
        this.processes = processes;
        this.time = time;
        this.tasks = tasks;
        this.calendars = calendars;
        this.hands = hands;
        this.now = start;
    }

    /** Carries out what the script says; the demo calls the services, the end-to-end test the web pages. */
    interface Hands {

        /** Completes the task with the entry of the script. */
        void complete(
                WorkItem item,
                ExampleEntry entry,
                Map<String, ? extends @org.jspecify.annotations.Nullable Object> values);

        /** Takes a step beside the main line. */
        void setOff(ProgramId program, String code, String by);
    }

    /** Sets off what the example does beside the main line, at its time after the task was opened. */
    private Optional<Step> aside(ProgramId program, Script script, List<WorkItem> open, WorkingDays days) {
        return open.stream()
                .flatMap(item -> script.asides(item).stream().map(aside -> {
                    Instant at = days.startOf(days.plus(days.dateOf(item.createdAt()), aside.afterDays()));
                    return new Step(at.isBefore(item.createdAt()) ? item.createdAt() : at, () -> {
                        script.done(aside);
                        hands.setOff(program, aside.code(), aside.by());
                    });
                }))
                .min(Comparator.comparing(Step::at));
    }

    Instant now() {
        return now;
    }

    /**
     * Plays on.
     *
     * @param until nothing happens after this instant
     * @param enough asked after each step
     * @return whether it stopped because it was enough
     */
    boolean play(ProgramId program, Script script, Instant until, BooleanSupplier enough) {
        jobs.runDue(program);
        while (!enough.getAsBoolean()) {
            Optional<Step> step = next(program, script);
            if (step.isEmpty() || step.get().at().isAfter(until)) {
                return false;
            }
            now = step.get().at().isBefore(now) ? now : step.get().at();
            time.to(now);
            step.get().action().run();
            jobs.runDue(program);
        }
        return true;
    }

    private Optional<Step> next(ProgramId program, Script script) {
        Map<String, String> keys = processes.of(program).stream()
                .collect(Collectors.toMap(ProcessLink::processInstanceId, ProcessLink::businessKey));
        List<WorkItem> open = tasks.openOf(program);
        WorkingDays days = calendars.paceOf(program).days();
        Optional<Step> task = open.stream()
                .map(item -> step(item, keys.getOrDefault(item.processInstanceId(), ""), script, days))
                .min(Comparator.comparing(Step::at));
        Optional<Step> timer = jobs.nextTimer(program).map(at -> new Step(at.plusSeconds(1), () -> {}));
        return java.util.stream.Stream.of(aside(program, script, open, days), task, timer)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Step::at));
    }

    private Step step(WorkItem item, String businessKey, Script script, WorkingDays days) {
        ExampleEntry entry = script.entry(item, businessKey);
        Instant at = moment(item, entry, days);
        return new Step(
                at,
                () -> hands.complete(
                        item, entry, script.values(entry, item, businessKey, LocalDate.ofInstant(at, ZoneOffset.UTC))));
    }

    /** Some time of a working day after the opening: tasks of one day do not all fall on the same minute. */
    private static Instant moment(WorkItem item, ExampleEntry entry, WorkingDays days) {
        LocalDate day = days.plus(days.dateOf(item.createdAt()), entry.afterDays());
        int minutes = Math.floorMod(item.id().hashCode(), 420);
        Instant at = days.startOf(day).plus(Duration.ofMinutes(minutes));
        return at.isBefore(item.createdAt()) ? item.createdAt().plus(Duration.ofMinutes(20L + minutes % 60)) : at;
    }

    private record Step(Instant at, Runnable action) {}
}
