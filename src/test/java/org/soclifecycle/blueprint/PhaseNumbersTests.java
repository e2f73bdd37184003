package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhaseNumbersTests {

    private static final String OTHER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_otherProgram" targetNamespace="https://soclifecycle.org/processes">
              <bpmn:process id="otherProgram" name="Other programme" isExecutable="true" camunda:historyTimeToLive="P3650D">
                <bpmn:extensionElements><camunda:properties><camunda:property name="kind" value="OTHER" /></camunda:properties></bpmn:extensionElements>
                <bpmn:callActivity id="callActivity_first" name="Start up" calledElement="demoDiscovery" camunda:calledElementBinding="deployment" />
                <bpmn:callActivity id="callActivity_last" name="Keep up" calledElement="demoOperation" camunda:calledElementBinding="deployment">
                  <bpmn:extensionElements><camunda:properties>PHASE</camunda:properties></bpmn:extensionElements>
                </bpmn:callActivity>
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String SEVENTH = "<camunda:property name=\"phase\" value=\"7\" />";
    private static final String NAMED = SEVENTH + "<camunda:property name=\"phaseName\" value=\"Carry on\" />";

    private static ModelFiles other(String properties) {
        return Samples.plus("processes/other/otherProgram.bpmn", OTHER.replace("PHASE", properties));
    }

    @Test
    void aCallNumbersAndNamesThePhaseWithinItsKind() {
        Blueprint blueprint = Blueprint.read(other(NAMED));
        assertThat(blueprint.kind("OTHER").phases())
                .containsExactly(
                        new PhaseDef(1, "Information discovery", "demoDiscovery", "callActivity_first"),
                        new PhaseDef(7, "Carry on", "demoOperation", "callActivity_last"));
        assertThat(blueprint.phaseOf("OTHER", "demoOperation")).contains(7);
        assertThat(blueprint.phaseOf("DEMO", "demoOperation")).contains(2);
        assertThat(blueprint.phase("OTHER", "demoOperation"))
                .get()
                .extracting(PhaseDef::ordinal)
                .isEqualTo(7);
    }

    @Test
    void aPhaseKeepsItsOwnNameWhereTheCallGivesNone() {
        assertThat(Blueprint.read(other(SEVENTH)).kind("OTHER").phases())
                .extracting(PhaseDef::name)
                .containsExactly("Information discovery", "Operation");
    }

    @Test
    void whatOnePhaseAloneCallsBelongsToIt() {
        assertThat(Samples.blueprint().phaseOf("DEMO", "demoGate")).contains(1);
        assertThat(Samples.blueprint().phase("DEMO", "demoGate")).isEmpty();
    }

    @Test
    void whatTheRootOrSeveralPhasesCallBelongsToNone() {
        Blueprint shared = Blueprint.read(Samples.with(Samples.OPERATION, "</bpmn:process>", """
                <bpmn:callActivity id="callActivity_again" name="Hold gate again" calledElement="demoGate" />
                </bpmn:process>"""));
        assertThat(shared.phaseOf("DEMO", "demoGate")).isEmpty();
        assertThat(shared.phaseOf("DEMO", "demoTraining")).isEmpty();
        assertThat(shared.phaseOf("DEMO", "demoProgram")).isEmpty();
        assertThat(shared.phaseOf("NONE", "demoOperation")).isEmpty();
    }

    @Test
    void theLintRefusesTwoPhasesOfOneNumber() {
        ModelLint lint = new ModelLint(Samples.KNOWN);
        assertThat(lint.check(other("<camunda:property name=\"phase\" value=\"1\" />")))
                .extracting(Finding::problem)
                .contains("The phase 1 of this kind is demoDiscovery already.");
        assertThat(lint.check(other(SEVENTH))).extracting(Finding::problem).noneMatch(text -> text.contains("already"));
    }

    @Test
    void theLintRefusesAPhaseNumberThatIsNone() {
        assertThat(new ModelLint(Samples.KNOWN).check(other("<camunda:property name=\"phase\" value=\"last\" />")))
                .extracting(Finding::problem)
                .contains("The property phase cannot be \"last\".");
    }

    @Test
    void aMilestoneStandsOnceInEachKindThatComesToIt() {
        ModelFiles twice = Samples.with(
                other(SEVENTH),
                Samples.OPERATION,
                "name=\"milestone\" value=\"M2\"",
                "name=\"milestone\" value=\"M1\"");
        assertThat(new ModelLint(Samples.KNOWN).check(twice))
                .extracting(Finding::problem)
                .containsOnlyOnce("The milestone M1 stands also at endEvent_discovered of demoDiscovery.");
    }
}
