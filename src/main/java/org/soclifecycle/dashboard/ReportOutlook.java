package org.soclifecycle.dashboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.dashboard.StatusReport.Capability;
import org.soclifecycle.dashboard.StatusReport.Outlook;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.plan.Baselines;
import org.soclifecycle.plan.Chance;
import org.soclifecycle.plan.Confidence;
import org.soclifecycle.plan.VarianceSheet;
import org.soclifecycle.plan.Variances;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Component;

/** Reads for the status report where a programme's dates lead and why. */
@Component
class ReportOutlook {

    private final Confidence confidence;
    private final Variances variances;
    private final Baselines baselines;
    private final Gates gates;

    ReportOutlook(Confidence confidence, Variances variances, Baselines baselines, Gates gates) {
        this.confidence = confidence;
        this.variances = variances;
        this.baselines = baselines;
        this.gates = gates;
    }

    Outlook of(PortfolioRow row) {
        ProgramRow program = row.program();
        List<Chance> known = confidence.fresh(program);
        List<VarianceSheet> sheets = variances.of(program);
        List<Capability> capabilities = new ArrayList<>();
        capabilities.add(new Capability("IOC", row.ioc(), chance(program, "IOC", known)));
        capabilities.add(new Capability("FOC", row.foc(), chance(program, "FOC", known)));
        return new Outlook(
                capabilities, told(program, row, sheets), listed(program, sheets), baselines.of(program.id()));
    }

    /** Those of milestones still to come and of the capabilities. */
    private List<VarianceSheet> listed(ProgramRow program, List<VarianceSheet> sheets) {
        Set<@Nullable String> capabilities = new HashSet<>();
        capabilities.add(milestone(program, "IOC"));
        capabilities.add(milestone(program, "FOC"));
        return sheets.stream()
                .filter(sheet -> !sheet.milestone().isReached()
                        || capabilities.contains(sheet.milestone().code()))
                .toList();
    }

    private @Nullable Chance chance(ProgramRow program, String capability, List<Chance> known) {
        String milestone = milestone(program, capability);
        return known.stream()
                .filter(one -> !one.gate() && one.code().equals(milestone))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String milestone(ProgramRow program, String capability) {
        return gates.declaring(program.kind(), capability).map(Gate::milestone).orElse(null);
    }

    private @Nullable VarianceSheet told(ProgramRow program, PortfolioRow row, List<VarianceSheet> sheets) {
        String milestone = milestone(program, row.ioc().actual() == null ? "IOC" : "FOC");
        return sheets.stream()
                .filter(sheet -> sheet.milestone().code().equals(milestone))
                .findFirst()
                .orElse(null);
    }
}
