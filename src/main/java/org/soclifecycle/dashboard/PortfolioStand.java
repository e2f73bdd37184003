package org.soclifecycle.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.dashboard.PortfolioQuery.Grouping;
import org.soclifecycle.dashboard.PortfolioQuery.Order;
import org.soclifecycle.plan.Chance;
import org.soclifecycle.plan.Colour;
import org.soclifecycle.plan.Health;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.program.ProgramRow;

/**
 * What is known of every programme of a portfolio before a page of it is chosen.
 *
 * @param health null once the programme has ended
 */
record PortfolioStand(
        ProgramRow program,
        List<MilestoneRow> milestones,
        Countdown ioc,
        Countdown foc,
        @Nullable Health health) {

    PortfolioStand with(List<Chance> chances) {
        return new PortfolioStand(program, milestones, ioc.with(chances), foc.with(chances), health);
    }

    @Nullable
    Colour colour() {
        return health == null ? null : health.colour();
    }

    /** Whether it did not pass the gate it came to last. */
    boolean isBlocked() {
        return health != null
                && health.findings().stream()
                        .anyMatch(finding -> finding.rule() == Health.Rule.GATE && finding.colour() != Colour.GREEN);
    }

    /** In which group it stands; empty for those without. */
    String group(Grouping grouping) {
        String sector = program.sector();
        Colour colour = colour();
        return switch (grouping) {
            case NONE -> "";
            case SECTOR -> sector == null ? "" : sector;
            case KIND -> program.kind();
            case HEALTH -> colour == null ? "" : colour.name();
        };
    }

    /** Groups by name, those without last; within a group as asked for. */
    static Comparator<PortfolioStand> by(Order order, boolean descending, Grouping grouping) {
        Comparator<PortfolioStand> wanted = by(order);
        return Comparator.comparing(
                        (PortfolioStand stand) -> stand.group(grouping).isEmpty())
                .thenComparing(stand -> stand.group(grouping))
                .thenComparing(descending ? wanted.reversed() : wanted)
                .thenComparing(stand -> stand.program().key());
    }

    private static Comparator<PortfolioStand> by(Order order) {
        return switch (order) {
            case KEY -> text(ProgramRow::key);
            case NAME -> text(ProgramRow::name);
            case ORGANISATION -> text(ProgramRow::organisation);
            case STATE -> Comparator.comparing(stand -> stand.program().state());
            case HEALTH ->
                Comparator.comparing(PortfolioStand::colour, Comparator.nullsLast(Comparator.<Colour>reverseOrder()));
            case IOC -> Comparator.comparing(stand -> expected(stand.ioc()));
            case FOC -> Comparator.comparing(stand -> expected(stand.foc()));
        };
    }

    private static Comparator<PortfolioStand> text(Function<ProgramRow, String> property) {
        return Comparator.comparing(stand -> property.apply(stand.program()), String.CASE_INSENSITIVE_ORDER);
    }

    private static LocalDate expected(Countdown down) {
        LocalDate actual = down.actual();
        LocalDate forecast = down.forecast();
        return actual != null ? actual : forecast != null ? forecast : down.target();
    }
}
