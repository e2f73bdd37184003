package org.soclifecycle.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.CanonicalJson;
import org.soclifecycle.core.NotFound;
import org.springframework.stereotype.Component;

/** Tells, for a signature, what a task itself is: its place in the process, its form and its answers. */
@Component
class TaskContent {

    private final Forms forms;

    TaskContent(Forms forms) {
        this.forms = forms;
    }

    /** The content with what is told here. */
    Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> content, WorkItem item, List<Submitted.Kept> kept) {
        content.put(
                "task",
                Map.of(
                        "workItem", item.id().toString(),
                        "process", item.task().process(),
                        "element", item.task().element(),
                        "subject", item.subject() == null ? "" : item.subject(),
                        "attempt", item.attempt()));
        content.put("form", Map.of("id", String.valueOf(item.formId()), "sha256", formHash(item)));
        kept.stream()
                .filter(one -> one.workItem().equals(item.id()))
                .findFirst()
                .ifPresent(answers -> {
                    content.put(
                            "submission",
                            Map.of(
                                    "id", answers.id().toString(),
                                    "version", answers.version(),
                                    "by", answers.by()));
                    content.put("values", answers.values());
                });
        return content;
    }

    /** Empty when the form is no longer there, so that the check finds it and the page still opens. */
    private String formHash(WorkItem item) {
        try {
            return CanonicalJson.sha256(forms.json(item));
        } catch (NotFound gone) {
            return "";
        }
    }
}
