package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("sourceOnboarding")
class SourceOnboardingTests extends ModelTest {

    private ProcessInstance wave(String wave) {
        return start("sourceOnboarding", "wave", wave);
    }

    @Test
    void aWaveWithoutSourcesIsDoneAtOnce() {
        registers.row("sources", "NET-01", "milestone", "FOC");
        var process = wave("IOC");
        assertThat(process).hasPassed("endEvent_sourcesOnboarded").isEnded();
        assertThat(milestones(process)).isEmpty();
    }

    @Test
    void oneSourceIsConnectedAndReachesTheMilestone() {
        registers.row("sources", "AD-01", "milestone", "IOC");
        var process = wave("IOC");
        complete("userTask_onboardLogSource");
        assertThat(process)
                .hasPassed("endEvent_sourceLive", "endEvent_sourcesOnboarded")
                .isEnded();
        assertThat(milestones(process)).containsExactly("M4a");
    }

    @Test
    void sourcesAreConnectedInAnyOrderAndOnlyThoseOfTheWave() {
        registers.row("sources", "AD-01", "milestone", "IOC");
        registers.row("sources", "EDR-01", "milestone", "IOC");
        registers.row("sources", "NET-01", "milestone", "FOC");
        var process = wave("IOC");
        assertThat(openTasks()).hasSize(2);
        completeFor("sourceId", "EDR-01", "userTask_onboardLogSource");
        assertThat(milestones(process)).containsExactly("M4a");
        assertThat(process).isNotEnded();
        completeFor("sourceId", "AD-01", "userTask_onboardLogSource");
        assertThat(process).isEnded();
    }

    @Test
    void theSecondWaveConnectsItsOwnSources() {
        registers.row("sources", "AD-01", "milestone", "IOC");
        registers.row("sources", "NET-01", "milestone", "FOC");
        var process = wave("FOC");
        completeFor("sourceId", "NET-01", "userTask_onboardLogSource");
        assertThat(process).isEnded();
    }
}
