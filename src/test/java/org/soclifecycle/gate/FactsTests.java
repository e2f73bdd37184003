package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTests {

    private static final Count NOBODY = new Count(List.of(), List.of(), BigDecimal.ONE, 1);

    private static ReviewCriterionRow row(
            String code, boolean mandatory, @Nullable SelfStatus self, @Nullable Verdict verdict) {
        return new ReviewCriterionRow(
                code, "text", "all", "D-01", mandatory, true, "ciso", self, null, null, verdict, null, null, null);
    }

    private static Facts facts(Set<String> waived, boolean openConditions, ReviewCriterionRow... rows) {
        return Facts.of(NOBODY, List.of(rows), waived, openConditions, false);
    }

    @Test
    void aConfirmedClaimCountsInFull() {
        Facts facts = facts(Set.of(), false, row("1", true, SelfStatus.MET, Verdict.CONFIRMED));
        assertThat(facts.score()).isEqualTo(100);
        assertThat(facts.mandatoryFailed()).isZero();
    }

    @Test
    void mandatoryCriteriaWeighThreeTimesAsMuch() {
        Facts facts = facts(
                Set.of(),
                false,
                row("1", true, SelfStatus.MET, Verdict.CONFIRMED),
                row("2", false, SelfStatus.NOT_MET, Verdict.CONFIRMED));
        assertThat(facts.score()).isEqualTo(75);
        assertThat(facts.mandatoryFailed()).isZero();
    }

    @Test
    void aRejectedClaimIsNotMetAndThinProofAQuarter() {
        assertThat(facts(Set.of(), false, row("1", true, SelfStatus.MET, Verdict.REJECTED))
                        .score())
                .isZero();
        Facts thin = facts(Set.of(), false, row("1", true, SelfStatus.MET, Verdict.INSUFFICIENT));
        assertThat(thin.score()).isEqualTo(25);
        assertThat(thin.mandatoryFailed()).isOne();
    }

    @Test
    void whatWasNotCheckedKeepsTheTeamsWord() {
        assertThat(facts(Set.of(), false, row("1", false, SelfStatus.PARTLY_MET, Verdict.NOT_CHECKED))
                        .score())
                .isEqualTo(50);
    }

    @Test
    void aWaiverCoversAFailedCriterionForHalf() {
        Facts facts = facts(Set.of("1"), false, row("1", true, SelfStatus.NOT_MET, Verdict.CONFIRMED));
        assertThat(facts.mandatoryFailed()).isZero();
        assertThat(facts.waivedMandatory()).isOne();
        assertThat(facts.score()).isEqualTo(50);
    }

    @Test
    void aWaiverOfAMetCriterionIsNotUsed() {
        Facts facts = facts(Set.of("1"), false, row("1", true, SelfStatus.MET, Verdict.CONFIRMED));
        assertThat(facts.waivedMandatory()).isZero();
        assertThat(facts.score()).isEqualTo(100);
    }

    @Test
    void anOpenConditionIsOneMoreFailedCriterion() {
        Facts facts = facts(Set.of(), true, row("1", true, SelfStatus.MET, Verdict.CONFIRMED));
        assertThat(facts.mandatoryFailed()).isOne();
        assertThat(facts.score()).isEqualTo(50);
    }

    @Test
    void aMandatoryCriterionIsOutOfScopeOnlyWhenTheAssessorAgrees() {
        assertThat(facts(Set.of(), false, row("1", true, SelfStatus.NOT_APPLICABLE, Verdict.INSUFFICIENT))
                        .mandatoryFailed())
                .isOne();
        Facts agreed = facts(
                Set.of(),
                false,
                row("1", true, SelfStatus.NOT_APPLICABLE, Verdict.CONFIRMED),
                row("2", false, SelfStatus.PARTLY_MET, null));
        assertThat(agreed.mandatoryFailed()).isZero();
        assertThat(agreed.score()).isCloseTo(50, within(0.001));
    }

    @Test
    void noClaimCountsAsNotMet() {
        assertThat(facts(Set.of(), false, row("1", true, null, null)).mandatoryFailed())
                .isOne();
    }
}
