package org.soclifecycle.gate;

import java.time.Instant;
import java.util.List;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a gate pack contains. */
@Service
@Transactional(readOnly = true)
public class GatePacks {

    private final Gates gates;
    private final GateReviews reviews;
    private final Waivers waivers;

    GatePacks(Gates gates, GateReviews reviews, Waivers waivers) {
        this.gates = gates;
        this.reviews = reviews;
        this.waivers = waivers;
    }

    /**
     * A pack for each round of the gate, newest first.
     *
     * @throws NotFound when the kind of programme has no such gate
     */
    public List<GatePack> of(ProgramRow program, String code) {
        Gate gate = gates.of(program.kind()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("This programme has no gate " + code + "."));
        List<WaiverRow> asked = waivers.of(program.id()).stream()
                .filter(waiver -> waiver.gate().equals(code))
                .toList();
        return reviews.rounds(program.id(), code).stream()
                .map(round -> new GatePack(gate, round, until(asked, round.review())))
                .toList();
    }

    private static List<WaiverRow> until(List<WaiverRow> asked, GateReviewRow review) {
        Instant decided = review.decidedAt();
        return asked.stream()
                .filter(waiver -> decided == null || !waiver.requestedAt().isAfter(decided))
                .toList();
    }
}
