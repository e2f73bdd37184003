package org.soclifecycle.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.CanonicalJson;
import org.soclifecycle.signature.SignatureRow;
import org.soclifecycle.signature.Signatures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Collects what a signature under a task covers: the task, its form and answers, what was submitted before it in the same
 * run of the process, and what other modules add. The same again, from what is kept, when a signature is checked.
 */
@Component
class SignedContents {

    private static final String BEFORE = "before";

    private final Forms forms;
    private final WorkItems items;
    private final Submitted submitted;
    private final ObjectProvider<SignedMatter> matters;

    SignedContents(Forms forms, WorkItems items, Submitted submitted, ObjectProvider<SignedMatter> matters) {
        this.forms = forms;
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
        return new Fresh(about, own(item, one(kept, item), content));
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

    /** What each of the signatures covers, made again from what is kept; in a fixed number of statements. */
    Map<UUID, Map<String, @Nullable Object>> again(List<SignatureRow> signatures) {
        Map<UUID, Map<String, @Nullable Object>> signed =
                signatures.stream().collect(Collectors.toMap(SignatureRow::workItem, Signatures::contentOf));
        List<WorkItem> signedItems = items.findAll(signed.keySet());
        List<Submitted.Kept> kept = submitted.read(
                signed.keySet(),
                signed.values().stream()
                        .flatMap(content -> references(content).stream())
                        .toList());
        Map<UUID, Map<String, Object>> added = matterAgain(signedItems, signed);
        Map<UUID, Map<String, @Nullable Object>> again = new HashMap<>();
        for (WorkItem item : signedItems) {
            Map<String, @Nullable Object> then = Objects.requireNonNull(signed.get(item.id()));
            Map<String, @Nullable Object> content = new LinkedHashMap<>(added.getOrDefault(item.id(), Map.of()));
            content.put(BEFORE, referred(references(then), kept));
            again.put(item.id(), own(item, one(kept, item), content));
        }
        return again;
    }

    private Map<UUID, Map<String, Object>> matterAgain(
            List<WorkItem> signedItems, Map<UUID, Map<String, @Nullable Object>> signed) {
        Map<UUID, Map<String, Object>> added = new HashMap<>();
        matters.orderedStream().forEach(source -> {
            Map<WorkItem, Object> then = new LinkedHashMap<>();
            signedItems.forEach(item -> Optional.ofNullable(
                            Objects.requireNonNull(signed.get(item.id())).get(source.name()))
                    .ifPresent(value -> then.put(item, value)));
            if (!then.isEmpty()) {
                source.again(then)
                        .forEach((id, value) -> added.computeIfAbsent(id, any -> new HashMap<>())
                                .put(source.name(), value));
            }
        });
        return added;
    }

    private Map<String, @Nullable Object> own(
            WorkItem item, Submitted.@Nullable Kept answers, Map<String, @Nullable Object> content) {
        content.put(
                "task",
                Map.of(
                        "workItem", item.id().toString(),
                        "process", item.task().process(),
                        "element", item.task().element(),
                        "subject", item.subject() == null ? "" : item.subject(),
                        "attempt", item.attempt()));
        content.put(
                "form", Map.of("id", String.valueOf(item.formId()), "sha256", CanonicalJson.sha256(forms.json(item))));
        if (answers != null) {
            content.put(
                    "submission",
                    Map.of(
                            "id", answers.id().toString(),
                            "version", answers.version(),
                            "by", answers.by()));
            content.put("values", answers.values());
        }
        return content;
    }

    private static Submitted.@Nullable Kept one(List<Submitted.Kept> kept, WorkItem item) {
        return kept.stream()
                .filter(one -> one.workItem().equals(item.id()))
                .findFirst()
                .orElse(null);
    }

    private static List<UUID> references(Map<String, @Nullable Object> content) {
        return content.get(BEFORE) instanceof List<?> list
                ? list.stream()
                        .map(one -> UUID.fromString(String.valueOf(((Map<?, ?>) one).get("submission"))))
                        .toList()
                : List.of();
    }

    private static List<Map<String, @Nullable Object>> referred(List<UUID> ids, List<Submitted.Kept> kept) {
        return ids.stream()
                .flatMap(id -> kept.stream().filter(one -> one.id().equals(id)))
                .map(Submitted.Kept::reference)
                .toList();
    }

    /** What is signed for the first time. */
    record Fresh(@Nullable String about, Map<String, @Nullable Object> content) {}

    /** What a module adds, under its name. */
    record Named(String name, SignedMatter.Matter matter) {}
}
