package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("gateReview")
class GateReviewTests extends ModelTest {

    private static final String ASSEMBLE = "userTask_assembleGatePackage";
    private static final String VERIFY = "userTask_verifyGateEvidence";
    private static final String VOTE = "userTask_castGateVote";
    private static final String CONFIRM = "userTask_confirmGateDecision";

    private ProcessInstance gateReview() {
        return start("gateReview", "gateCode", "G4");
    }

    private ProcessInstance voting() {
        ProcessInstance process = gateReview();
        complete(ASSEMBLE);
        complete(VERIFY, "rejectedCount", 0);
        return process;
    }

    private ProcessInstance decided(String decision, Object holdUntil) {
        ProcessInstance process = voting();
        completeAll(VOTE);
        complete(CONFIRM, "decision", decision, "holdUntil", holdUntil);
        return process;
    }

    private Object outcomeOf(ProcessInstance process) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(process.getId())
                .variableName("gateOutcome")
                .singleResult()
                .getValue();
    }

    @Test
    void aGateIsPassedWhenAllIsWell() {
        ProcessInstance process = decided("GO", null);
        assertThat(process).hasPassed("endEvent_gatePassed").isEnded();
        assertThat(outcomeOf(process)).isEqualTo("GO");
    }

    @Test
    void rejectedEvidenceReturnsThePackageTwiceAtMost() {
        ProcessInstance process = gateReview();
        for (int round = 0; round < 2; round++) {
            complete(ASSEMBLE);
            complete(VERIFY, "rejectedCount", 1);
            assertThat(process).isWaitingAt(ASSEMBLE);
        }
        complete(ASSEMBLE);
        complete(VERIFY, "rejectedCount", 1);
        assertThat(process).isWaitingAt(VOTE);
    }

    @Test
    void everyVoterGetsAVote() {
        voting();
        assertThat(openTasks()).containsExactly(VOTE, VOTE, VOTE);
        completeFor("voter", "ben", VOTE);
        assertThat(openTasks()).hasSize(2);
    }

    @Test
    void theVoteEndsWhenItIsSettled() {
        gate.enough = 2;
        ProcessInstance process = voting();
        completeFor("voter", "anna", VOTE);
        completeFor("voter", "cleo", VOTE);
        assertThat(process).isWaitingAt(CONFIRM);
    }

    @Test
    void theVoteEndsAtItsDeadline() {
        ProcessInstance process = voting();
        completeFor("voter", "anna", VOTE);
        fire("boundaryEvent_voteDeadline");
        assertThat(process).isWaitingAt(CONFIRM).hasPassed("boundaryEvent_voteDeadline");
    }

    @Test
    void withoutAQuorumTheVoteIsProlongedOnce() {
        delegate("computeGateFactsDelegate").does(gateFacts("quorumMet", false));
        ProcessInstance process = voting();
        fire("boundaryEvent_voteDeadline");
        assertThat(process).isWaitingAt(VOTE).hasPassed("serviceTask_reconveneGate");
        gate.voters = List.of("cleo");
        fire("boundaryEvent_voteDeadline");
        assertThat(process).isWaitingAt(CONFIRM);
        assertThat(process).variables().containsEntry("gateProposal", "HOLD");
    }

    @Test
    void aSecondSignatureIsAskedForWhereTheDecisionNeedsIt() {
        gate.secondSignature = true;
        ProcessInstance process = decided("GO", null);
        assertThat(task("userTask_countersignGateDecision")).hasCandidateGroup("independent-assessor");
        complete("userTask_countersignGateDecision", "countersign", "agree");
        assertThat(process).isEnded();
    }

    @Test
    void aRefusedSignatureReturnsTheDecisionToTheChair() {
        gate.secondSignature = true;
        ProcessInstance process = decided("GO", null);
        complete("userTask_countersignGateDecision", "countersign", "disagree");
        assertThat(process).isWaitingAt(CONFIRM);
    }

    @Test
    void aRecycledGateReopensTheNamedTasksAndThenItself() {
        ProcessInstance process = decided("RECYCLE", null);
        assertThat(openTasks()).containsExactly("userTask_reworkRecycledTask", "userTask_reworkRecycledTask");
        completeAll("userTask_reworkRecycledTask");
        assertThat(process).isWaitingAt(ASSEMBLE);
        assertThat(process).variables().containsEntry("attempt", 2);
    }

    @Test
    void aHeldGateReopensOnItsDay() {
        ProcessInstance process = decided("HOLD", "2027-01-04");
        fire("event_holdDateReached");
        assertThat(process).isWaitingAt(ASSEMBLE);
    }

    @Test
    void aHeldGateReopensWhenTheEventHappens() {
        ProcessInstance process = decided("HOLD", null);
        send("HoldReleased");
        assertThat(process).isWaitingAt(ASSEMBLE);
    }

    @Test
    void aGateHeldTooLongIsResumedByTheSponsor() {
        ProcessInstance process = decided("HOLD", null);
        fire("event_holdTooLong");
        complete("userTask_decideOnHeldGate", "heldDecision", "resume", "gateOutcome", "HOLD");
        assertThat(process).isWaitingAt(ASSEMBLE);
    }

    @Test
    void aGateHeldTooLongIsKilledByTheSponsor() {
        ProcessInstance process = decided("HOLD", null);
        fire("event_holdTooLong");
        complete("userTask_decideOnHeldGate", "heldDecision", "kill", "gateOutcome", "KILL");
        complete("userTask_closeProgram");
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
        assertThat(outcomeOf(process)).isEqualTo("KILL");
    }

    @Test
    void aKilledProgrammeIsClosedInOrder() {
        ProcessInstance process = decided("KILL", null);
        assertThat(task("userTask_closeProgram")).hasCandidateGroup("program-manager");
        complete("userTask_closeProgram");
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
    }
}
