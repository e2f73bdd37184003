package org.soclifecycle.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.evidence.CriterionNames;
import org.springframework.stereotype.Component;

/** Tells which criteria evidence can be attached to. */
@Component
class EvidencedCriteria implements CriterionNames {

    private final Criteria criteria;

    EvidencedCriteria(Criteria criteria) {
        this.criteria = criteria;
    }

    @Override
    public Map<String, String> of(ProgramId program) {
        Map<String, String> names = new LinkedHashMap<>();
        criteria.of(program).forEach(row -> names.put(row.code(), row.text()));
        return names;
    }
}
