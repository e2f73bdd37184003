package org.soclifecycle.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.plan.PlanLine.Kind;
import org.soclifecycle.plan.PlanLine.Stage;
import org.soclifecycle.program.Roles;
import org.soclifecycle.work.WorkItem;

/** The lines of the steps: what people do, and what the programme waits for. */
final class StepLines {

    private final PlanState state;
    private final Pass pass;
    private final Words words;
    private final Map<UUID, WorkItem> items;
    private final Map<String, List<Occurrence>> done = new HashMap<>();

    StepLines(PlanState state, Pass pass, Words words) {
        this.state = state;
        this.pass = pass;
        this.words = words;
        this.items = state.items().stream().collect(Collectors.toMap(WorkItem::id, Function.identity()));
        state.occurrences()
                .forEach(one -> done.computeIfAbsent(one.path(), path -> new ArrayList<>())
                        .add(one));
    }

    /** @param people names by user name */
    record Words(StepNames names, Roles roles, Map<String, String> people) {}

    List<PlanLine> all() {
        BitSet leading = Leading.places(state.network());
        return IntStream.range(0, state.network().size())
                .filter(place -> isShown(place, leading.get(place)))
                .mapToObj(this::line)
                .toList();
    }

    private boolean isShown(int place, boolean leading) {
        Activity activity = state.network().at(place);
        return done.containsKey(activity.path())
                || activity.takesTime()
                        && leading
                        && state.runs()
                        && !state.progress().isDone(place);
    }

    private PlanLine line(int place) {
        Activity activity = state.network().at(place);
        List<Occurrence> times = done.getOrDefault(activity.path(), List.of());
        Stage stage = stage(place);
        String kind = state.program().kind();
        return new PlanLine(
                Kind.TASK,
                activity.path(),
                words.names().phaseOf(activity.path(), kind),
                words.names().of(activity),
                words.names().under(activity, kind),
                stage,
                dates(place, times, stage),
                pass.isCritical(place, stage == Stage.DONE),
                stage == Stage.DONE ? null : pass.slack(place),
                with(activity, times, stage),
                times.size() == 1 ? times.get(0).id() : openItem(times));
    }

    private static @Nullable UUID openItem(List<Occurrence> times) {
        List<Occurrence> open = times.stream().filter(Occurrence::isOpen).toList();
        return open.size() == 1 ? open.get(0).id() : null;
    }

    private Stage stage(int place) {
        return state.progress().isOpen(place)
                ? Stage.OPEN
                : state.progress().isDone(place) || !state.runs() ? Stage.DONE : Stage.AHEAD;
    }

    private PlanDates dates(int place, List<Occurrence> times, Stage stage) {
        Span expected = pass.expectation().span(place);
        boolean ahead = stage != Stage.DONE;
        int from = stage == Stage.OPEN ? Math.min(state.progress().today(), expected.finish()) : expected.start();
        return new PlanDates(
                state.schedule()
                        .element(state.network().at(place).path())
                        .map(state::stretch)
                        .orElse(null),
                ahead ? state.stretch(new Span(from, expected.finish())) : null,
                ahead && pass.leadsThere(place) ? state.stretch(pass.latest(place)) : null,
                Stretches.joined(times.stream().map(this::actual).toList()));
    }

    private Stretch actual(Occurrence one) {
        Instant closed = one.when().closed();
        var calendar = state.terms().calendar();
        return new Stretch(calendar.dateOf(one.when().opened()), closed == null ? null : calendar.dateOf(closed));
    }

    private String with(Activity activity, List<Occurrence> times, Stage stage) {
        List<WorkItem> who = times.stream()
                .filter(one -> one.isOpen() == (stage == Stage.OPEN))
                .flatMap(one -> Stream.ofNullable(items.get(one.id())))
                .toList();
        String names = names(who.stream().map(item -> item.isOpen() ? item.assignee() : item.closedBy()));
        Collection<String> roles = who.isEmpty()
                ? words.names().roles(activity)
                : who.stream().flatMap(item -> item.roles().stream()).distinct().toList();
        return names.isEmpty() || stage == Stage.AHEAD ? words.roles().namesOf(roles) : names;
    }

    private String names(Stream<@Nullable String> usernames) {
        return usernames
                .filter(Objects::nonNull)
                .map(name -> words.people().getOrDefault(name, name))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
