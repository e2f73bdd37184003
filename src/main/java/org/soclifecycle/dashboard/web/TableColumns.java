package org.soclifecycle.dashboard.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.dashboard.CaseRow;
import org.soclifecycle.dashboard.PortfolioRow;
import org.soclifecycle.dashboard.RiskRow;
import org.soclifecycle.dashboard.WaitingRow;
import org.soclifecycle.identity.People;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.PhaseRow;
import org.soclifecycle.program.Kinds;
import org.soclifecycle.table.Columns;

/** What the tables of the dashboard's pages have in their columns when they are files. */
final class TableColumns {

    static final Columns<MilestoneRow> MILESTONES = Columns.of(MilestoneRow.class)
            .text("table.code", MilestoneRow::code)
            .text("plan.milestone", MilestoneRow::name)
            .number("programs.phase", MilestoneRow::phase)
            .date("plan.baseline", MilestoneRow::baselineDate)
            .date("plan.forecast", row -> row.isReached() ? null : row.forecastDate())
            .date("plan.actual", row -> day(row.actualAt()))
            .number("table.variance", MilestoneRow::varianceDays)
            .word("plan.status", row -> "plan.status." + row.status());

    static final Columns<WaitingRow> WAITING = Columns.of(WaitingRow.class)
            .text("program.waiting.task", row -> row.item().title())
            .text("table.person", WaitingRow::person)
            .text("table.roles", WaitingRow::roles)
            .instant("program.waiting.since", row -> row.item().createdAt())
            .instant("program.waiting.due", row -> row.item().dueAt())
            .number("table.overdue.days", WaitingRow::daysOverdue);

    static final Columns<CaseRow> CASES = Columns.of(CaseRow.class)
            .text("cases.about", CaseRow::title)
            .text("cases.kind", CaseRow::kindName)
            .instant("cases.opened", row -> row.link().startedAt())
            .instant("table.closed", row -> row.link().endedAt())
            .word("cases.state", row -> row.isOpen() ? "cases.state.open" : "cases.state.closed")
            .text("cases.with", CaseRow::holder)
            .word("table.late", row -> row.overdue() ? "table.yes" : "table.no");

    private TableColumns() {}

    static Columns<RiskRow> risks(People people) {
        return Columns.of(RiskRow.class)
                .text("table.code", RiskRow::id)
                .text("risks.risk", RiskRow::title)
                .text("table.measure", RiskRow::measure)
                .number("risks.likelihood", RiskRow::likelihood)
                .number("risks.impact", RiskRow::impact)
                .number("risks.exposure", RiskRow::exposure)
                .word("table.level", row -> "risks.level." + row.level())
                .word("risks.status", row -> key("risks.status.", row.status()))
                .word("risks.response", row -> key("risks.response.", row.response()))
                .text("risks.owner", row -> row.owner() == null ? null : people.displayName(row.owner()))
                .date("risks.due", RiskRow::due);
    }

    private static @Nullable String key(String prefix, @Nullable String value) {
        return value == null ? null : prefix + value;
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    static Columns<PortfolioRow> portfolio(Kinds kinds) {
        return Columns.of(PortfolioRow.class)
            .text("table.key", row -> row.program().key())
            .text("programs.sort.name", row -> row.program().name())
            .text("programs.sort.organisation", row -> row.program().organisation())
            .text("programs.group.sector", row -> row.program().sector())
            .word(
                    "programs.health",
                    row -> row.health() == null
                            ? null
                            : "health.colour." + row.health().colour())
            .text("table.kind", row -> kinds.name(row.program().kind()))
            .word("programs.state", row -> "program.state." + row.program().state())
            .text(
                    "programs.phase",
                    row -> row.currentPhase().map(PhaseRow::name).orElse(null))
            .date("table.start", row -> row.program().startDate())
            .date("table.ioc.target", row -> row.ioc().target())
            .date("table.ioc.forecast", row -> row.ioc().forecast())
            .date("table.ioc.likely", row -> row.ioc().likely())
            .date("table.ioc.actual", row -> row.ioc().actual())
            .number("table.ioc.late", row -> row.ioc().daysLate())
            .date("table.foc.target", row -> row.foc().target())
            .date("table.foc.forecast", row -> row.foc().forecast())
            .date("table.foc.likely", row -> row.foc().likely())
            .date("table.foc.actual", row -> row.foc().actual())
            .number("table.foc.late", row -> row.foc().daysLate())
            .number("programs.work", row -> row.work().open())
            .number("table.overdue", row -> row.work().overdue())
            .text(
                    "programs.next",
                    row -> row.nextMilestone()
                            .map(next -> next.code() + " " + next.name())
                            .orElse(null))
            .date(
                    "table.next.forecast",
                    row -> row.nextMilestone().map(MilestoneRow::forecastDate).orElse(null));
    }
}
