package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The lint that ties models to the separation of duties: each rule refuses a model that would break it. */
class SeparationRulesTests {

    private static final String RULE = "<camunda:property name=\"separationRule\" value=\"SOD-1\" />";
    private static final String CANDIDATES = "camunda:candidateGroups=\"reviewer\"";

    @Test
    void whoIsKeptApartIsKeptApartByARule() {
        assertThat(Samples.found(SeparationRules::named, Samples.with(Samples.DISCOVERY, RULE, "")))
                .containsExactly(
                        "userTask_reviewCharter: The properties separateFrom and separationRule belong together; one is missing.");
    }

    @Test
    void theRuleIsOneOfTheEight() {
        assertThat(Samples.found(SeparationRules::named, Samples.with(Samples.DISCOVERY, "SOD-1", "SOD-9")))
                .containsExactly("userTask_reviewCharter: There is no rule SOD-9.");
    }

    @Test
    void aSecondSignatureFallsUnderItsOwnRule() {
        ModelFiles files = Samples.with(Samples.DISCOVERY, "userTask_reviewCharter", "userTask_countersignCharter");
        assertThat(Samples.found(SeparationRules::verbs, files))
                .containsExactly(
                        "userTask_countersignCharter: By its name the task falls under SOD-5, not under SOD-1.");
    }

    @Test
    void aVoteFallsUnderItsOwnRule() {
        ModelFiles files = Samples.with(Samples.DISCOVERY, "userTask_reviewCharter", "userTask_castCharterVote");
        assertThat(Samples.found(SeparationRules::verbs, files))
                .containsExactly("userTask_castCharterVote: By its name the task falls under SOD-3, not under SOD-1.");
    }

    @Test
    void whatIsVerifiedFallsUnderItsOwnRule() {
        ModelFiles files = Samples.with(Samples.DISCOVERY, "userTask_reviewCharter", "userTask_verifyCharter");
        assertThat(Samples.found(SeparationRules::verbs, files))
                .containsExactly("userTask_verifyCharter: By its name the task falls under SOD-2, not under SOD-1.");
    }

    @Test
    void whoReviewedDoesNotApprove() {
        ModelFiles reviewed = Samples.with(Samples.DISCOVERY, "userTask_askOwner", "userTask_reviewByOwner");
        ModelFiles ruled = Samples.with(
                reviewed,
                Samples.DISCOVERY,
                "<camunda:property name=\"durationMax\" value=\"P9D\" />",
                "<camunda:property name=\"separateFrom\" value=\"userTask_draftCharter\" />" + RULE);
        ModelFiles files = Samples.with(ruled, Samples.DISCOVERY, "userTask_reviewCharter", "userTask_approveCharter");
        assertThat(Samples.found(SeparationRules::reviewers, files))
                .containsExactly("userTask_approveCharter: Who did userTask_reviewByOwner may approve too (SOD-1).");
    }

    @Test
    void aTaskIsNotOfferedToARoleThatItsRuleBars() {
        ModelFiles voting = Samples.with(Samples.DISCOVERY, "SOD-1", "SOD-3");
        ModelFiles files =
                Samples.with(voting, Samples.DISCOVERY, CANDIDATES, "camunda:candidateGroups=\"pmo-analyst\"");
        assertThat(Samples.found(SeparationRules::barredRoles, files))
                .containsExactly("userTask_reviewCharter: The role pmo-analyst is barred by SOD-3.");
    }

    @Test
    void noTaskIsForAuditors() {
        ModelFiles files = Samples.with(Samples.DISCOVERY, CANDIDATES, "camunda:candidateGroups=\"auditor\"");
        assertThat(Samples.found(SeparationRules::barredRoles, files))
                .containsExactly("userTask_reviewCharter: The task is for auditors, who change nothing (SOD-8).");
    }

    @Test
    void noModelNamesAPerson() {
        ModelFiles files = Samples.with(Samples.DISCOVERY, CANDIDATES, "camunda:assignee=\"ana\"");
        assertThat(Samples.found(SeparationRules::assignees, files))
                .containsExactly("userTask_reviewCharter: The task names a person, who could not delegate it (SOD-7).");
    }
}
