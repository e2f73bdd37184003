package org.soclifecycle.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.work.WorkItem;

/**
 * Knows, for one run of an example programme, who completes an open task when and with what. Dates in the values move
 * with the programme's start.
 */
final class Script {

    private final ExampleFiles files;
    private final long movedDays;
    private final MovedDates dates;
    private final IdentityHashMap<ExampleEntry, Integer> served = new IdentityHashMap<>();
    private final Set<ExampleProgram.Aside> done = new HashSet<>();
    private final Map<WorkItem.TaskRef, Set<UUID>> seen = new HashMap<>();
    private final Map<UUID, ExampleEntry> chosen = new LinkedHashMap<>();

    Script(ExampleFiles files, long movedDays) {
        this.files = files;
        this.movedDays = movedDays;
        this.dates = new MovedDates(movedDays);
    }

    /**
     * The entry for the task: the first unused one with its subject, else one that serves any subject.
     *
     * @param businessKey of the task's process instance; its last part names the gate or the deliverable
     * @throws IllegalStateException naming the task when the example has nothing for it
     */
    ExampleEntry entry(WorkItem item, String businessKey) {
        return chosen.computeIfAbsent(item.id(), id -> {
            List<String> paths = paths(item, businessKey);
            ExampleEntry entry = files.first(paths)
                    .flatMap(entries -> pick(entries, item.subject()))
                    .orElseThrow(() -> new IllegalStateException(
                            "The example has no values for the task “" + item.title() + "” (subject " + item.subject()
                                    + ") of " + businessKey + "; looked for " + paths));
            served.merge(entry, 1, Integer::sum);
            return entry;
        });
    }

    /** What is still to be set off because this task is open. */
    List<ExampleProgram.Aside> asides(WorkItem item) {
        Set<UUID> times = seen.computeIfAbsent(item.task(), task -> new HashSet<>());
        times.add(item.id());
        List<ExampleProgram.Aside> found = new ArrayList<>();
        for (ExampleProgram.Aside aside : files.program().asides()) {
            if (!done.contains(aside)
                    && aside.process().equals(item.task().process())
                    && aside.task().equals(item.task().element())
                    && aside.occurrence() <= times.size()) {
                found.add(aside);
            }
        }
        return found;
    }

    void done(ExampleProgram.Aside aside) {
        done.add(aside);
    }

    private Optional<ExampleEntry> pick(List<ExampleEntry> entries, @Nullable String subject) {
        return entries.stream()
                .filter(entry -> !served.containsKey(entry) && Objects.equals(entry.subject(), subject))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> !served.containsKey(entry) && entry.subject() == null)
                        .findFirst())
                .or(() -> entries.stream().filter(ExampleEntry::servesAny).findFirst());
    }

    private static List<String> paths(WorkItem item, String businessKey) {
        String process = item.task().process();
        String element = item.task().element();
        String last = businessKey.substring(businessKey.lastIndexOf('/') + 1);
        if (!item.governedBy().equals(item.task())) {
            return List.of(process + "/" + last + "/rework/" + item.governedBy().element());
        }
        List<String> paths = new ArrayList<>(List.of(process + "/" + last + "/" + element));
        if (process.equals("assessment")) {
            paths.add(0, process + (Objects.equals(item.phase(), 5) ? "-foc/" : "-annual/") + element);
            if (Objects.equals(item.phase(), 1)) {
                paths.remove(0);
            }
        }
        paths.add(process + "/" + element);
        paths.add(process + "/default/" + element);
        return paths;
    }

    /** The values of the entry as they are submitted on the day. */
    Map<String, @Nullable Object> values(ExampleEntry entry, WorkItem item, String businessKey, LocalDate day) {
        String last = businessKey.substring(businessKey.lastIndexOf('/') + 1);
        String subject = item.subject() == null ? "" : item.subject();
        int use = served.getOrDefault(entry, 1);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        entry.values()
                .forEach((key, value) -> values.put(
                        key,
                        filled(
                                value,
                                text -> text.replace("${subject}", subject)
                                        .replace("${deliverable}", last)
                                        .replace("${n}", Integer.toString(use))
                                        .replace(
                                                "${date}",
                                                day.minusDays(movedDays).toString()))));
        return values;
    }

    private @Nullable Object filled(@Nullable Object value, java.util.function.UnaryOperator<String> placeholders) {
        if (value instanceof String text) {
            return dates.move(placeholders.apply(text));
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> filled = new ArrayList<>();
            list.forEach(one -> filled.add(filled(one, placeholders)));
            return filled;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> filled = new LinkedHashMap<>();
            map.forEach((key, one) -> filled.put(String.valueOf(key), filled(one, placeholders)));
            return filled;
        }
        return value;
    }
}
