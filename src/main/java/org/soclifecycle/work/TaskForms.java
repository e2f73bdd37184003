package org.soclifecycle.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms of tasks for pages: with the submission, or the draft over what the form opens with. */
@Service
@Transactional(readOnly = true)
public class TaskForms {

    private final Tasks tasks;
    private final WorkAccess access;
    private final Forms forms;
    private final Drafts drafts;
    private final Answers answers;

    TaskForms(Tasks tasks, WorkAccess access, Forms forms, Drafts drafts, Answers answers) {
        this.tasks = tasks;
        this.access = access;
        this.forms = forms;
        this.drafts = drafts;
        this.answers = answers;
    }

    /** The form of the item; empty when it has none. A draft is only shown to those who may go on with it. */
    public Optional<TaskForm> of(WorkItem item, Actor actor) {
        if (item.formId() == null) {
            return Optional.empty();
        }
        String schema = forms.json(item);
        Map<String, List<Option>> options = forms.options(item);
        return Optional.of(answers.ofItem(item.id())
                .map(done -> new TaskForm(schema, done.data(), options, null, null, done.version()))
                .orElseGet(() -> open(item, schema, options, actor)));
    }

    private TaskForm open(WorkItem item, String schema, Map<String, List<Option>> options, Actor actor) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(forms.opening(item));
        Optional<Drafts.Draft> draft = access.obstacle(actor, item) == null ? drafts.of(item.id()) : Optional.empty();
        draft.ifPresent(kept -> values.putAll(kept.data()));
        return new TaskForm(
                schema,
                values,
                options,
                draft.map(Drafts.Draft::savedBy).orElse(null),
                draft.map(Drafts.Draft::savedAt).orElse(null),
                null);
    }

    /** The computed fields of the form by their path, as far as what was typed suffices. */
    public Map<String, @Nullable Object> compute(UUID id, Map<String, ?> partial, Actor actor) {
        WorkItem item = tasks.find(id, actor);
        access.require(actor, item);
        return forms.compute(item, partial);
    }
}
