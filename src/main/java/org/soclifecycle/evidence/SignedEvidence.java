package org.soclifecycle.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.soclifecycle.work.SignedMatter;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a signature rests on: the version and hash of every piece of evidence of the task and of what it is about. */
@Component
@Order(30)
class SignedEvidence implements SignedMatter {

    private final EvidenceHashes hashes;
    private final DeliverableOfTask deliverables;
    private final ObjectProvider<SignedTargets> targets;

    SignedEvidence(EvidenceHashes hashes, DeliverableOfTask deliverables, ObjectProvider<SignedTargets> targets) {
        this.hashes = hashes;
        this.deliverables = deliverables;
        this.targets = targets;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Optional<Matter> of(WorkItem item) {
        List<UseTarget> all = new ArrayList<>(List.of(UseTarget.task(item.id())));
        deliverables.of(item).map(one -> UseTarget.deliverable(one.code())).ifPresent(all::add);
        targets.forEach(source -> all.addAll(source.of(item)));
        List<EvidenceHashes.Hashed> found = hashes.of(item.program(), all);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Matter(
                        null,
                        found.stream().map(EvidenceHashes.Hashed::toMap).toList(),
                        found.stream().map(EvidenceHashes.Hashed::line).toList()));
    }

    @Override
    public Map<UUID, Object> again(Map<WorkItem, Object> signed) {
        Map<WorkItem, List<Map<?, ?>>> wanted = new LinkedHashMap<>();
        signed.forEach((item, value) -> wanted.put(item, rows(value)));
        Map<EvidenceHashes.Named, EvidenceHashes.Hashed> known = hashes.again(wanted.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(row -> EvidenceHashes.Named.of(entry.getKey().program(), row)))
                .distinct()
                .toList());
        Map<UUID, Object> again = new HashMap<>();
        wanted.forEach((item, rows) -> again.put(
                item.id(),
                rows.stream()
                        .map(row -> known.get(EvidenceHashes.Named.of(item.program(), row)))
                        .filter(Objects::nonNull)
                        .map(EvidenceHashes.Hashed::toMap)
                        .toList()));
        return again;
    }

    private static List<Map<?, ?>> rows(Object value) {
        List<Map<?, ?>> rows = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(row -> rows.add((Map<?, ?>) row));
        }
        return rows;
    }
}
