package org.soclifecycle.dashboard;

import java.util.List;
import org.soclifecycle.gate.Readiness;
import org.soclifecycle.gate.ReadinessCard;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a status report contains, as everything stands now. */
@Service
@Transactional(readOnly = true)
public class StatusReports {

    private static final int RISKS = 5;

    private final Portfolio portfolio;
    private final Readiness readiness;
    private final Risks risks;
    private final ReportOutlook outlook;
    private final ReportWork work;

    StatusReports(Portfolio portfolio, Readiness readiness, Risks risks, ReportOutlook outlook, ReportWork work) {
        this.portfolio = portfolio;
        this.readiness = readiness;
        this.risks = risks;
        this.outlook = outlook;
        this.work = work;
    }

    public StatusReport of(ProgramRow program) {
        PortfolioRow row = portfolio.of(program);
        ReadinessCard next = program.state().isOpen() ? readiness.next(program).orElse(null) : null;
        List<RiskRow> gravest = risks.of(program.id()).risks().stream()
                .filter(RiskRow::isOpen)
                .limit(RISKS)
                .toList();
        return new StatusReport(row, outlook.of(row), next, gravest, work.of(program));
    }
}
