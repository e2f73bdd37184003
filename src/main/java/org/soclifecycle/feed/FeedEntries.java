package org.soclifecycle.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.MilestoneStatus;
import org.soclifecycle.plan.Milestones;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Calendars.Pace;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.work.Inbox;
import org.soclifecycle.work.InboxBucket;
import org.soclifecycle.work.InboxPage;
import org.soclifecycle.work.InboxQuery;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Collects what stands in somebody's calendar: milestones and gates of programmes, and what the person has to do. */
@Component
class FeedEntries {

    private static final String DOMAIN = "@soc-lifecycle";
    private static final int MOST_TASKS = 500;

    private final Milestones milestones;
    private final Gates gates;
    private final Inbox inbox;
    private final Calendars calendars;

    FeedEntries(Milestones milestones, Gates gates, Inbox inbox, Calendars calendars) {
        this.milestones = milestones;
        this.gates = gates;
        this.inbox = inbox;
        this.calendars = calendars;
    }

    /** By day; the number of statements does not grow with that of the programmes. */
    List<FeedEntry> of(List<ProgramRow> programs, @Nullable String programKey, Actor actor) {
        List<FeedEntry> entries = new ArrayList<>();
        Map<?, List<MilestoneRow>> plans = milestones.of(programs);
        for (ProgramRow program : programs) {
            Map<String, MilestoneRow> plan = new HashMap<>();
            for (MilestoneRow row : plans.getOrDefault(program.id(), List.of())) {
                plan.put(row.code(), row);
                add(entries, program, row);
            }
            gates.of(program.kind()).forEach(gate -> add(entries, program, gate, plan.get(gate.milestone())));
        }
        List<WorkItem> items = tasks(programKey, actor);
        Map<ProgramId, Pace> paces =
                calendars.pacesOf(items.stream().map(WorkItem::program).collect(Collectors.toSet()));
        items.forEach(item -> entries.add(task(item, Objects.requireNonNull(paces.get(item.program())))));
        entries.sort(Comparator.comparing(FeedEntry::day).thenComparing(FeedEntry::uid));
        return entries;
    }

    private static void add(List<FeedEntry> entries, ProgramRow program, MilestoneRow row) {
        LocalDate day = day(row);
        if (day != null) {
            entries.add(new FeedEntry(
                    "milestone-" + row.code() + "-" + program.id() + DOMAIN,
                    day,
                    program.key() + ": " + row.code() + " " + row.name() + standing(row),
                    program.name() + (row.baselineDate() == null ? "" : "\nBaseline: " + row.baselineDate()),
                    "/programs/" + program.key()));
        }
    }

    private static void add(List<FeedEntry> entries, ProgramRow program, Gate gate, @Nullable MilestoneRow row) {
        LocalDate day = row == null ? null : day(row);
        if (row != null && day != null) {
            entries.add(new FeedEntry(
                    "gate-" + gate.code() + "-" + program.id() + DOMAIN,
                    day,
                    program.key() + ": gate " + gate.code() + " " + gate.name() + standing(row),
                    program.name(),
                    "/programs/" + program.key() + "/gates/" + gate.code()));
        }
    }

    private static @Nullable LocalDate day(MilestoneRow row) {
        if (row.status() == MilestoneStatus.CANCELLED) {
            return null;
        }
        Instant actual = row.actualAt();
        return actual == null ? row.forecastDate() : LocalDate.ofInstant(actual, ZoneOffset.UTC);
    }

    private static String standing(MilestoneRow row) {
        return row.isReached() ? " (reached)" : " (forecast)";
    }

    /** It is due on the day that it is where the programme works. */
    private static FeedEntry task(WorkItem item, Pace pace) {
        return new FeedEntry(
                "task-" + item.id() + DOMAIN,
                pace.days().dateOf(item.dueAt()),
                "Due: " + item.title(),
                item.programKey(),
                "/tasks/" + item.id());
    }

    private List<WorkItem> tasks(@Nullable String programKey, Actor actor) {
        InboxQuery query = new InboxQuery(InboxBucket.MINE, programKey, null, null, null, null);
        List<WorkItem> items = new ArrayList<>();
        InboxPage page = inbox.page(query, actor);
        page.rows().forEach(row -> items.add(row.item()));
        while (page.next() != null && items.size() < MOST_TASKS) {
            page = inbox.page(query.after(Objects.requireNonNull(page.next())), actor);
            page.rows().forEach(row -> items.add(row.item()));
        }
        return items;
    }
}
