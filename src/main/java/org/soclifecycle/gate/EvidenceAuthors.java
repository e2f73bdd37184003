package org.soclifecycle.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.soclifecycle.duties.Part;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.evidence.Authorship;
import org.soclifecycle.work.Involvement;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who wrote the evidence of a round's criteria. Whoever wrote that of a criterion which must be checked cannot verify the
 * round at all; on the others a verdict of one's own is refused line by line.
 */
@Component
class EvidenceAuthors implements Involvement {

    private final Rounds rounds;
    private final Authorship authorship;

    EvidenceAuthors(Rounds rounds, Authorship authorship) {
        this.rounds = rounds;
        this.authorship = authorship;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Part> in(WorkItem item, SeparationRule rule) {
        if (!VerificationSubmission.FORM.equals(item.formId())) {
            return List.of();
        }
        return rounds.newest(item.processInstanceId()).map(this::parts).orElse(List.of());
    }

    private List<Part> parts(GateReview review) {
        Set<String> sample = Sample.of(review);
        Map<String, Part> parts = new LinkedHashMap<>();
        Map<String, Map<String, String>> authors = of(review);
        for (ReviewCriterionRow row : review.criteria()) {
            if (row.mandatory() || sample.contains(row.code())) {
                authors.getOrDefault(row.code(), Map.of())
                        .forEach((person, work) -> parts.putIfAbsent(
                                person,
                                new Part(
                                        SeparationRule.SOD_2,
                                        person,
                                        "worked on " + work + ", the evidence of " + row.code())));
            }
        }
        return new ArrayList<>(parts.values());
    }

    /** By criterion: who wrote its evidence, and what it is. */
    Map<String, Map<String, String>> of(GateReview review) {
        Map<String, Set<String>> codes = review.criteria().stream()
                .collect(Collectors.toMap(
                        ReviewCriterionRow::code, row -> new TreeSet<>(EvidenceCodes.of(row.evidence()))));
        Set<String> all = codes.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<String, Set<String>> written = authorship.ofDeliverables(review.program(), all);
        Map<String, Map<String, String>> authors = new TreeMap<>();
        codes.forEach((criterion, deliverables) -> deliverables.forEach(
                code -> written.getOrDefault(code, Set.of()).forEach(person -> add(authors, criterion, person, code))));
        Instant prepared = review.papers().preparedAt();
        if (prepared != null) {
            authorship
                    .ofCriteria(review.program(), prepared)
                    .forEach((criterion, persons) ->
                            persons.forEach(person -> add(authors, criterion, person, "what is attached to it")));
        }
        return authors;
    }

    private static void add(Map<String, Map<String, String>> authors, String criterion, String person, String work) {
        authors.computeIfAbsent(criterion, code -> new TreeMap<>())
                .merge(person, work, (one, more) -> one + ", " + more);
    }
}
