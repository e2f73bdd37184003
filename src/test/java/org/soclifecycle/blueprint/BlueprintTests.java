package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.NotFound;

class BlueprintTests {

    private static final String ASSETS = "${registers.keys(execution,'assets')}";

    private final Blueprint blueprint = Samples.blueprint();

    @Test
    void findsTheRootAndThePhasesOfAKind() {
        assertThat(blueprint.kinds())
                .containsExactly(new ProgramKind(
                        "DEMO",
                        "DEMO",
                        "DEMO",
                        "demoProgram",
                        List.of(
                                new PhaseDef(1, "Information discovery", "demoDiscovery", "callActivity_discovery"),
                                new PhaseDef(2, "Operation", "demoOperation", "callActivity_operation"))));
    }

    @Test
    void readsEverythingAUserTaskSays() {
        assertThat(blueprint.task("demoDiscovery", "userTask_draftCharter"))
                .contains(new TaskDef(
                        "demoDiscovery",
                        "userTask_draftCharter",
                        "Draft charter",
                        "Write it so that a stranger understands it.",
                        List.of("programme-lead", "author"),
                        null,
                        new FormUse("draftCharter", null, List.of("draftCharter")),
                        new Effort(5, 4, 8),
                        "D-01",
                        null,
                        List.of("D-00"),
                        List.of("charterReady"),
                        List.of(new RegisterFeed("assets", "assets", false)),
                        "other",
                        List.of(),
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void readsWhatATaskSignsAndWhichAnswerRefuses() {
        SignatureDef signature = task("demoDiscovery", "userTask_reviewCharter").signature();
        assertThat(signature).isEqualTo(new SignatureDef("verified", "verdict", "reject"));
        assertThat(signature.isRefusedBy(Map.of("verdict", "reject"))).isTrue();
        assertThat(signature.isRefusedBy(Map.of("verdict", "accept"))).isFalse();
        assertThat(SignatureDef.of("approved", null)).isEqualTo(new SignatureDef("approved", null, null));
        assertThat(task("demoDiscovery", "userTask_draftCharter").signature()).isNull();
    }

    @Test
    void readsMultiInstanceOfATaskAndOfTheSubProcessAroundIt() {
        assertThat(task("demoDiscovery", "userTask_askOwner").multiInstance())
                .isEqualTo(new MultiInstance("userTask_askOwner", ASSETS, "assetId", false));
        assertThat(task("demoOperation", "userTask_connect").multiInstance())
                .isEqualTo(new MultiInstance("subProcess_onboard", ASSETS, "assetId", false));
        assertThat(task("demoOperation", "userTask_report").multiInstance()).isNull();
    }

    @Test
    void keepsAnAssigneeExpressionAndTheOwnBoundsOfADuration() {
        assertThat(task("demoGate", "userTask_castVote").assignee()).isEqualTo("${voter}");
        assertThat(task("demoDiscovery", "userTask_askOwner").effort()).isEqualTo(new Effort(2, 1, 9));
    }

    @Test
    void listsTheFormsThatAnExpressionMayChoose() {
        assertThat(FormUse.of("${rework.form(execution, target)}", List.of("a", "b")))
                .isEqualTo(new FormUse(null, "${rework.form(execution, target)}", List.of("a", "b")));
        assertThat(FormUse.of(null, List.of())).isEqualTo(new FormUse(null, null, List.of()));
    }

    @Test
    void knowsMilestonesAndTheGateBeforeThem() {
        assertThat(blueprint.milestones("DEMO"))
                .containsExactly(
                        new MilestoneDef("M0", "Charter is drafted", "demoDiscovery", "event_charterDrafted", null),
                        new MilestoneDef("M1", "Discovery approved", "demoDiscovery", "endEvent_discovered", "G1"),
                        new MilestoneDef("M2", "Service operating", "demoOperation", "endEvent_operating", null));
        assertThat(blueprint.milestone("demoDiscovery", "event_charterDrafted")).isPresent();
        assertThat(blueprint.milestone("demoDiscovery", "userTask_draftCharter"))
                .isEmpty();
    }

    @Test
    void knowsGatesAndCalls() {
        assertThat(blueprint.gates("DEMO"))
                .containsExactly(new GateDef("G1", "demoDiscovery", "callActivity_gate", "Hold gate G1"));
        assertThat(blueprint.call("demoDiscovery", "callActivity_gate"))
                .contains(new CallDef(
                        "demoDiscovery",
                        "callActivity_gate",
                        "Hold gate G1",
                        "demoGate",
                        Map.of("gateCode", "G1"),
                        null,
                        "G1",
                        List.of(),
                        null,
                        null));
        assertThat(blueprint.gate("demoProgram", "callActivity_training")).isEmpty();
    }

    @Test
    void readsTheGraphWithLoopsTimersAndSubProcesses() {
        Graph discovery = blueprint.process("demoDiscovery").graph();
        assertThat(discovery.edges())
                .filteredOn(Edge::loop)
                .extracting(Edge::id)
                .containsExactly("flow_enough_draftCharter");
        assertThat(discovery.edges())
                .filteredOn(Edge::otherwise)
                .extracting(Edge::target)
                .containsExactly("userTask_reviewCharter");
        assertThat(discovery.nodes().values())
                .filteredOn(node -> node.type() == NodeType.EXCLUSIVE_GATEWAY)
                .extracting(Node::id)
                .containsExactly("gateway_enough");
        assertThat(discovery.eventSubProcesses()).extracting(Node::id).containsExactly("subProcess_sla");
        assertThat(discovery.nodes()).doesNotContainKey("subProcess_sla");
    }

    @Test
    void readsTimersBoundaryEventsAndWhatIsInsideASubProcess() {
        Graph operation = blueprint.process("demoOperation").graph();
        assertThat(operation.nodes().get("event_weekOver").timer()).isEqualTo("P7D");
        assertThat(operation.nodes().get("boundaryEvent_late").attachedTo()).isEqualTo("userTask_report");
        assertThat(operation.nodes()).doesNotContainKey("userTask_connect");
        assertThat(operation.allNodes()).extracting(Node::id).contains("userTask_connect");
    }

    @Test
    void readsDecisionsAndForms() {
        assertThat(new ModelSet(Samples.models()).decisionTables())
                .containsExactly(new DecisionDef(
                        "demoSufficiency",
                        "Sufficiency",
                        List.of(new DecisionDef.Clause("coverage", "Coverage", "double")),
                        List.of(new DecisionDef.Clause("sufficiency", "Result", "string")),
                        Samples.SUFFICIENCY));
        assertThat(blueprint.formFile("draftCharter"))
                .get()
                .extracting(FormFile::title, FormFile::path)
                .containsExactly("Draft charter", Samples.DRAFT_CHARTER);
    }

    @Test
    void refusesTwoRootsOfAKind() {
        ModelFiles files = Samples.with(Samples.PROGRAM, "calledElement=\"demoOperation\"", "calledElement=\"x\"");
        ModelFiles two = Samples.with(files, Samples.OPERATION, "<camunda:property name=\"phase\" value=\"2\" />", "");
        assertThatThrownBy(() -> Blueprint.read(two))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DEMO has several root processes: [demoOperation, demoProgram]");
    }

    @Test
    void refusesAnUnreadableFile() {
        assertThatThrownBy(() -> Blueprint.read(Samples.with(Samples.GATE, "</bpmn:definitions>", "")))
                .hasMessageContaining(Samples.GATE);
    }

    @Test
    void saysWhatTheModelsDoNotKnow() {
        assertThatThrownBy(() -> blueprint.process("nowhere")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> blueprint.kind("NONE")).isInstanceOf(NotFound.class);
    }

    private TaskDef task(String process, String element) {
        return blueprint.task(process, element).orElseThrow();
    }
}
