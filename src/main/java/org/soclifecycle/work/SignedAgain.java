package org.soclifecycle.work;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.signature.SignatureRow;
import org.soclifecycle.signature.Signatures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes what signatures cover again, from what is kept today. */
@Component
class SignedAgain {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final TaskContent tasks;
    private final WorkItems items;
    private final Submitted submitted;
    private final ObjectProvider<SignedMatter> matters;

    SignedAgain(TaskContent tasks, WorkItems items, Submitted submitted, ObjectProvider<SignedMatter> matters) {
        this.tasks = tasks;
        this.items = items;
        this.submitted = submitted;
        this.matters = matters;
    }

    /** By work item; in a fixed number of statements. */
    Map<UUID, Map<String, @Nullable Object>> of(List<SignatureRow> signatures) {
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
            content.put(SignedContents.BEFORE, referred(references(then), kept));
            again.put(item.id(), tasks.with(content, item, kept));
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

    private static List<UUID> references(Map<String, @Nullable Object> content) {
        return content.get(SignedContents.BEFORE) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(one -> String.valueOf(((Map<?, ?>) one).get("submission")))
                        .filter(ID.asMatchPredicate())
                        .map(UUID::fromString)
                        .toList()
                : List.of();
    }

    private static List<Map<String, @Nullable Object>> referred(List<UUID> ids, List<Submitted.Kept> kept) {
        return ids.stream()
                .flatMap(id -> kept.stream().filter(one -> one.id().equals(id)))
                .map(Submitted.Kept::reference)
                .toList();
    }
}
