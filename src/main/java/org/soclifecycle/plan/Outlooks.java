package org.soclifecycle.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Service;

/** When the capabilities of a programme come. */
@Service
public class Outlooks {

    private final Variances variances;
    private final Confidence confidence;
    private final Gates gates;

    Outlooks(Variances variances, Confidence confidence, Gates gates) {
        this.variances = variances;
        this.confidence = confidence;
        this.gates = gates;
    }

    /** In the order in which they are declared; the chances are computed when those at hand are old. */
    public List<CapabilityOutlook> of(ProgramRow program) {
        Map<String, VarianceSheet> sheets = variances.of(program).stream()
                .collect(Collectors.toMap(sheet -> sheet.milestone().code(), Function.identity()));
        List<Chance> chances = confidence.fresh(program);
        return gates.of(program.kind()).stream()
                .flatMap(gate -> {
                    VarianceSheet sheet = sheets.get(gate.milestone());
                    return gate.capability() == null || sheet == null
                            ? Stream.empty()
                            : Stream.of(new CapabilityOutlook(
                                    gate.capability(), sheet, chance(sheet.milestone(), chances)));
                })
                .toList();
    }

    private static @Nullable Chance chance(MilestoneRow milestone, List<Chance> chances) {
        return chances.stream()
                .filter(chance -> !milestone.isReached()
                        && !chance.gate()
                        && chance.code().equals(milestone.code()))
                .findFirst()
                .orElse(null);
    }
}
