package org.soclifecycle.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.Feel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes the criteria that have measures, from registers, answers, deliverables, conditions and the team. */
@Component
class Measuring implements CriterionSource {

    private final RecordReading reading;
    private final Feel feel;

    Measuring(RecordReading reading, Feel feel) {
        this.reading = reading;
        this.feel = feel;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Computed> computed(ProgramId program, List<CriterionRow> criteria) {
        return computed(reading.read(program, criteria), criteria);
    }

    Map<String, Computed> computed(Recorded recorded, List<CriterionRow> criteria) {
        Map<String, Computed> computed = new LinkedHashMap<>();
        for (CriterionRow criterion : criteria) {
            if (!criterion.measures().isEmpty()) {
                List<Line> lines = criterion.measures().list().stream()
                        .map(measure -> Counting.of(feel, measure, recorded).line())
                        .toList();
                computed.put(criterion.code(), new Computed(criterion.measures().whole(), lines));
            }
        }
        return computed;
    }
}
