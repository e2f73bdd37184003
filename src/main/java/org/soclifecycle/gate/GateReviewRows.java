package org.soclifecycle.gate;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays the papers of a round side by side, as pages show them. */
final class GateReviewRows {

    private GateReviewRows() {}

    static GateReviewRow of(GateReview review, Gate gate, Json json) {
        ReviewPapers papers = review.papers();
        PackageFiled filed = papers.filed();
        VerificationFiled verified = papers.verified();
        ProposalFound found = papers.found();
        DecisionSigned signed = papers.signed();
        return new GateReviewRow(
                review.id(),
                review.program(),
                review.gate(),
                gate.name(),
                review.round(),
                review.attempt(),
                review.isDecided(),
                review.openedAt(),
                papers.extendedAt(),
                part(filed, PackageFiled::preparedBy),
                papers.preparedAt(),
                json.map(papers.packaged()),
                papers.sampleSeed(),
                Sample.of(review),
                part(verified, VerificationFiled::verifiedBy),
                papers.verifiedAt(),
                json.map(part(verified, VerificationFiled::contents)),
                part(verified, VerificationFiled::deliveryConfidence),
                json.map(part(found, ProposalFound::facts)),
                papers.proposal(),
                part(found, ProposalFound::rule),
                papers.decision(),
                json.map(papers.decisionDetails()),
                part(signed, DecisionSigned::overrideReason),
                review.looser(),
                part(signed, DecisionSigned::decidedBy),
                part(signed, DecisionSigned::signedAt),
                part(signed, DecisionSigned::countersignedBy),
                part(signed, DecisionSigned::countersignedAt),
                papers.decidedAt());
    }

    private static <P, V> @Nullable V part(@Nullable P paper, Function<P, @Nullable V> field) {
        return paper == null ? null : field.apply(paper);
    }
}
