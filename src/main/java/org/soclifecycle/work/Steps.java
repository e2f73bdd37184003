package org.soclifecycle.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.identity.People;
import org.soclifecycle.work.Answers.SubmissionRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done in a run of a process, task by task, in the words of its forms. */
@Service
@Transactional(readOnly = true)
public class Steps {

    private final WorkItems items;
    private final Answers answers;
    private final People people;
    private final Blueprint blueprint;
    private final Map<String, RegisterLabels> labels = new ConcurrentHashMap<>();

    Steps(WorkItems items, Answers answers, People people, Blueprint blueprint) {
        this.items = items;
        this.answers = answers;
        this.people = people;
        this.blueprint = blueprint;
    }

    /** The tasks of the process instances, oldest first, by instance; two statements however many there are. */
    public Map<String, List<Step>> of(Collection<String> processInstances) {
        List<WorkItem> all = items.ofInstances(processInstances);
        Map<UUID, SubmissionRow> given =
                answers.ofItems(all.stream().map(WorkItem::id).toList());
        return all.stream()
                .collect(Collectors.groupingBy(
                        WorkItem::processInstanceId,
                        LinkedHashMap::new,
                        Collectors.mapping(item -> step(item, given.get(item.id())), Collectors.toList())));
    }

    private Step step(WorkItem item, @Nullable SubmissionRow given) {
        return new Step(item, given == null ? List.of() : lines(given));
    }

    private List<Step.Answer> lines(SubmissionRow given) {
        RegisterLabels form = labels.computeIfAbsent(given.formId(), this::labels);
        Set<String> fields = new LinkedHashSet<>(form.keys());
        fields.retainAll(given.data().keySet());
        fields.addAll(given.data().keySet());
        List<Step.Answer> lines = new ArrayList<>();
        for (String field : fields) {
            List<String> values = values(form, field, given.data().get(field));
            if (!values.isEmpty()) {
                lines.add(new Step.Answer(field, form.label(field), values));
            }
        }
        return lines;
    }

    private List<String> values(RegisterLabels form, String field, @Nullable Object value) {
        List<?> rows = value instanceof List<?> table && table.stream().allMatch(Map.class::isInstance)
                ? table
                : value == null ? List.of() : List.of(value);
        return rows.stream()
                .flatMap(row -> java.util.stream.Stream.ofNullable(form.text(field, row, people::displayName)))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private RegisterLabels labels(String form) {
        return blueprint
                .formFile(form)
                .map(file -> RegisterLabels.ofForm(file.json()))
                .orElse(RegisterLabels.NONE);
    }
}
