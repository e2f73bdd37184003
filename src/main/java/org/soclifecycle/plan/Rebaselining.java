package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.soclifecycle.gate.CriteriaFrozen;
import org.soclifecycle.gate.GateReviewRow;
import org.soclifecycle.gate.GateReviews;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.plan.BaselineRow.Occasion;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets a new baseline when the gate that fixes the design has fixed the criteria too: from then on the forecast is the promise. */
@Component
class Rebaselining {

    private final Programs programs;
    private final GateReviews reviews;
    private final Gates gates;
    private final Baselines baselines;
    private final ForecastNow forecast;

    Rebaselining(Programs programs, GateReviews reviews, Gates gates, Baselines baselines, ForecastNow forecast) {
        this.programs = programs;
        this.reviews = reviews;
        this.gates = gates;
        this.baselines = baselines;
        this.forecast = forecast;
    }

    /** The milestone of the gate itself keeps its baseline: it is being reached. */
    @EventListener
    void on(CriteriaFrozen event) {
        ProgramRow program = programs.find(event.program());
        Optional<GateReviewRow> decided =
                reviews.of(program.id()).stream().filter(GateReviewRow::decided).findFirst();
        Map<String, LocalDate> dates = forecast.of(program);
        decided.ifPresent(review -> dates.remove(gates.find(review.gate()).milestone()));
        baselines.set(
                program.id(),
                new Baselines.Why(
                        Occasion.GATE,
                        decided.map(GateReviewRow::gate).orElse(null),
                        "Design, roadmap and criteria were approved; the forecast became the baseline.",
                        decided.map(GateReviewRow::decidedBy).orElse(null)),
                dates);
    }
}
