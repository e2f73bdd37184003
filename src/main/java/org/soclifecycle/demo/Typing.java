package org.soclifecycle.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.work.Option;
import org.soclifecycle.work.SignatureInput;
import org.soclifecycle.work.SigningBlocks;
import org.soclifecycle.work.TaskForm;
import org.soclifecycle.work.TaskForms;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** What the browser would send: the values the form opened with, and over them what the example types. */
@Component
class Typing {

    private static final String AGAIN = "recycleTargets";

    private static final Set<String> AHEAD = Set.of("due", "dueDate", "nextReviewOn", "bookedFor", "until");

    private final TaskForms forms;
    private final Tasks tasks;
    private final SigningBlocks signing;
    private final Clock clock;

    Typing(TaskForms forms, Tasks tasks, SigningBlocks signing, Clock clock) {
        this.forms = forms;
        this.tasks = tasks;
        this.signing = signing;
        this.clock = clock;
    }

    Map<String, @Nullable Object> over(WorkItem item, Map<String, ? extends @Nullable Object> typed, Actor actor) {
        Map<String, @Nullable Object> values = new HashMap<>();
        TaskForm form = forms.of(item, actor).orElse(null);
        if (form != null) {
            values.putAll(form.values());
        }
        values.putAll(typed);
        if (form != null && typed.get(AGAIN) instanceof List<?> names && !names.isEmpty()) {
            values.put(AGAIN, chosen(form.options().getOrDefault(AGAIN, List.of()), names, actor));
        }
        notYetPast(values, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return values;
    }

    /** What the person gives to sign the answers: the statement that fits them and their password; null where nothing is signed. */
    @Nullable
    SignatureInput signature(
            WorkItem item, Map<String, ? extends @Nullable Object> answers, Actor actor, String password) {
        return signing.of(item, actor)
                .map(block -> new SignatureInput(block.statementFor(answers), password))
                .orElse(null);
    }

    /** A due date that the run has overtaken is set a fortnight ahead, as the person would do. */
    @SuppressWarnings("unchecked")
    private static void notYetPast(Map<String, @Nullable Object> values, LocalDate day) {
        for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
            Object value = entry.getValue();
            if (value instanceof Map<?, ?> row) {
                notYetPast((Map<String, @Nullable Object>) row, day);
            } else if (value instanceof List<?> rows) {
                rows.stream()
                        .filter(Map.class::isInstance)
                        .forEach(row -> notYetPast((Map<String, @Nullable Object>) row, day));
            } else if (AHEAD.contains(entry.getKey())
                    && value instanceof String text
                    && text.compareTo(day.toString()) < 0) {
                entry.setValue(day.plusDays(14).toString());
            }
        }
    }

    /** The example names tasks; the form offers the work items that were completed for them. */
    private List<String> chosen(List<Option> options, List<?> names, Actor actor) {
        return options.stream()
                .map(Option::value)
                .filter(id -> names.contains(
                        tasks.find(UUID.fromString(id), actor).governedBy().element()))
                .toList();
    }
}
