package org.soclifecycle.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Collects what a signature under a task covers: the task, its form and answers, what was submitted before it in the same
 * run of the process, and what other modules add. {@link SignedAgain} makes the same again from what is kept.
 */
@Component
class SignedContents {

    static final String BEFORE = "before";

    private final TaskContent tasks;
    private final WorkItems items;
    private final Submitted submitted;
    private final ObjectProvider<SignedMatter> matters;

    SignedContents(TaskContent tasks, WorkItems items, Submitted submitted, ObjectProvider<SignedMatter> matters) {
        this.tasks = tasks;
        this.items = items;
        this.submitted = submitted;
        this.matters = matters;
    }

    /** What is signed now. The answers of the item have been stored. */
    Fresh of(WorkItem item) {
        List<UUID> before = before(item).stream().map(WorkItem::id).toList();
        List<UUID> all = new ArrayList<>(before);
        all.add(item.id());
        List<Submitted.Kept> kept = submitted.read(all, List.of());
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        String about = null;
        for (Named matter : matters(item)) {
            content.put(matter.name(), matter.matter().value());
            about = about == null ? matter.matter().about() : about;
        }
        content.put(
                BEFORE,
                kept.stream()
                        .filter(one -> !one.workItem().equals(item.id()))
                        .map(Submitted.Kept::reference)
                        .toList());
        return new Fresh(about, tasks.with(content, item, kept));
    }

    /** The tasks that were completed before the item in the same run of its process. */
    List<WorkItem> before(WorkItem item) {
        return items.completedOf(item.program(), List.of(item.processInstanceId())).stream()
                .filter(other -> !other.id().equals(item.id()))
                .toList();
    }

    /** What other modules add to a signature under the item, now. */
    List<Named> matters(WorkItem item) {
        return matters.orderedStream()
                .flatMap(source -> source.of(item).map(matter -> new Named(source.name(), matter)).stream())
                .toList();
    }

    /** What is signed for the first time. */
    record Fresh(@Nullable String about, Map<String, @Nullable Object> content) {}

    /** What a module adds, under its name. */
    record Named(String name, SignedMatter.Matter matter) {}
}
