package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FourEyesRulesTests {

    @Test
    void leavesGateVotesToTheGate() {
        ModelFiles votes = Samples.with(Samples.DISCOVERY, "value=\"critical_path\"", "value=\"gate_vote\"");
        ModelFiles files = Samples.with(
                votes,
                Samples.DISCOVERY,
                "<camunda:property name=\"separateFrom\" value=\"userTask_draftCharter\" />",
                "");
        assertThat(Samples.found(FourEyesRules::approvals, files)).isEmpty();
    }

    @Test
    void needsAnAuthorToBeSeparateFrom() {
        ModelFiles files = Samples.with(Samples.DISCOVERY, "userTask_draftCharter", "userTask_confirmCharter");
        assertThat(Samples.found(FourEyesRules::approvals, files)).isEmpty();
    }

    @Test
    void takesOnlyWholeVerbs() {
        ModelFiles files = Samples.with(Samples.OPERATION, "userTask_report", "userTask_checkpoint");
        assertThat(Samples.found(FourEyesRules::approvals, files)).isEmpty();
    }
}
