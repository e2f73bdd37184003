package org.soclifecycle.dashboard;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The risks of a programme, the gravest first, and how the open ones spread over likelihood and impact.
 *
 * @param lines the likeliest line first, each with its cells from slight to severe impact
 */
public record RiskMatrix(List<RiskRow> risks, List<Line> lines) {

    private static final int SCALE = 5;

    static RiskMatrix of(List<RiskRow> risks) {
        return new RiskMatrix(
                risks,
                IntStream.iterate(SCALE, likelihood -> likelihood >= 1, likelihood -> likelihood - 1)
                        .mapToObj(likelihood -> line(likelihood, risks))
                        .toList());
    }

    private static Line line(int likelihood, List<RiskRow> risks) {
        return new Line(
                likelihood,
                IntStream.rangeClosed(1, SCALE)
                        .mapToObj(impact -> new Cell(
                                impact,
                                RiskRow.level(likelihood * impact),
                                risks.stream()
                                        .filter(RiskRow::isOpen)
                                        .filter(risk -> risk.likelihood() == likelihood && risk.impact() == impact)
                                        .toList()))
                        .toList());
    }

    /** One likelihood. */
    public record Line(int likelihood, List<Cell> cells) {}

    /** The open risks of one likelihood and impact. */
    public record Cell(int impact, RiskRow.Level level, List<RiskRow> risks) {}
}
