package org.soclifecycle.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.plan.BaselineRow;
import org.soclifecycle.plan.BoardRow;
import org.soclifecycle.plan.Chance;
import org.soclifecycle.plan.PlanLine;
import org.soclifecycle.plan.Stretch;
import org.soclifecycle.plan.VarianceRow;
import org.soclifecycle.plan.VarianceSheet;
import org.soclifecycle.table.Columns;

/** What the tables of the plan's pages have in their columns when they are files. */
final class PlanColumns {

    /** A row of a variance sheet with its sheet. */
    record Moved(VarianceSheet sheet, VarianceRow row) {}

    /** A date of a baseline with its baseline. */
    record Promised(BaselineRow baseline, BaselineRow.Change change) {}

    static final Columns<PlanLine> LINES = Columns.of(PlanLine.class)
            .number("programs.phase", PlanLine::phase)
            .word("table.kind", line -> "table.line." + line.kind())
            .text("table.code", line -> line.isPoint() ? line.path() : null)
            .text("table.name", PlanLine::title)
            .text("table.under", PlanLine::under)
            .word("table.stage", line -> "table.stage." + line.stage())
            .text("plan.with", PlanLine::with)
            .date("table.baseline.from", line -> from(line.dates().baseline()))
            .date("table.baseline.to", line -> to(line.dates().baseline()))
            .date("table.forecast.from", line -> from(line.dates().forecast()))
            .date("table.forecast.to", line -> to(line.dates().forecast()))
            .date("table.latest.to", line -> to(line.dates().latest()))
            .date("table.began", line -> line.dates().began())
            .date("table.ended", line -> line.dates().ended())
            .number("table.slack", PlanLine::slack)
            .word("plan.critical", line -> line.critical() ? "table.yes" : "table.no");

    static final Columns<BoardRow> MILESTONES = Columns.of(BoardRow.class)
            .text("table.code", row -> row.milestone().code())
            .text("plan.milestone", row -> row.milestone().name())
            .date("plan.baseline", row -> row.milestone().baselineDate())
            .date(
                    "plan.forecast",
                    row -> row.milestone().isReached() ? null : row.milestone().forecastDate())
            .date("plan.actual", row -> day(row.milestone().actualAt()))
            .number("table.variance", row -> row.milestone().varianceDays())
            .word("plan.status", row -> "plan.status." + row.milestone().status())
            .date("P50", chance(Chance::even))
            .date("P80", chance(Chance::likely))
            .date("P95", chance(Chance::safe))
            .date("plan.target", chance(Chance::target))
            .number(
                    "table.inTime",
                    row -> row.chance() == null ? null : row.chance().inTime())
            .date("table.criticalDue", BoardRow::criticalDue);

    static final Columns<Moved> VARIANCES = Columns.of(Moved.class)
            .text("table.code", one -> one.sheet().milestone().code())
            .text("plan.milestone", one -> one.sheet().milestone().name())
            .date("plan.baseline", one -> one.sheet().baseline())
            .date("table.expected", one -> one.sheet().date())
            .word("plan.variances.why", one -> "plan.cause." + one.row().cause())
            .text("plan.variances.where", one -> one.row().about())
            .number("table.round", one -> one.row().round())
            .number("plan.variances.days", one -> one.row().days());

    static final Columns<Promised> BASELINES = Columns.of(Promised.class)
            .number("plan.baseline", one -> one.baseline().number())
            .word(
                    "plan.baselines.occasion",
                    one -> "table.occasion." + one.baseline().occasion())
            .text("table.about", one -> one.baseline().subject())
            .text("plan.baselines.reason", one -> one.baseline().approval().reason())
            .text("plan.baselines.by", one -> one.baseline().approval().by())
            .instant("plan.baselines.at", one -> one.baseline().approval().at())
            .text("plan.milestone", one -> one.change().milestone())
            .date("plan.baselines.before", one -> one.change().before())
            .date("plan.baselines.after", one -> one.change().after());

    private PlanColumns() {}

    private static Function<BoardRow, @Nullable LocalDate> chance(Function<Chance, @Nullable LocalDate> date) {
        return row -> {
            Chance chance = row.chance();
            return chance == null ? null : date.apply(chance);
        };
    }

    private static @Nullable LocalDate from(@Nullable Stretch stretch) {
        return stretch == null ? null : stretch.start();
    }

    private static @Nullable LocalDate to(@Nullable Stretch stretch) {
        return stretch == null ? null : stretch.finish();
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
