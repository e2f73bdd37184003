package org.soclifecycle.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soclifecycle.core.ProgramId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every source where criteria stand. The first source that knows a criterion is believed. */
@Component
class Computing {

    private final ObjectProvider<CriterionSource> sources;
    private final Criteria criteria;

    Computing(ObjectProvider<CriterionSource> sources, Criteria criteria) {
        this.sources = sources;
        this.criteria = criteria;
    }

    Map<String, CriterionSource.Computed> of(ProgramId program, List<CriterionRow> rows) {
        Map<String, CriterionSource.Computed> computed = new HashMap<>();
        sources.orderedStream().forEach(source -> source.computed(program, rows).forEach(computed::putIfAbsent));
        return computed;
    }

    /** The same, where what the product's own measures say is known already. */
    Map<String, CriterionSource.Computed> of(
            ProgramId program, List<CriterionRow> rows, Map<String, CriterionSource.Computed> measured) {
        Map<String, CriterionSource.Computed> computed = new HashMap<>(measured);
        sources.orderedStream()
                .filter(source -> !(source instanceof Measuring))
                .forEach(source -> source.computed(program, rows).forEach(computed::putIfAbsent));
        return computed;
    }

    /** Where the criteria of the round stand now. */
    Map<String, CriterionSource.Computed> of(GateReview review) {
        return of(review.program(), criteria.of(review.program(), review.gate()));
    }
}
