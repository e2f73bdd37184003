package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soclifecycle.blueprint.Samples.found;
import static org.soclifecycle.blueprint.Samples.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each rule at least one broken sample: what is changed in which file, and what the rule says to it. That the
 * samples are whole without the change is tested with the lint as a whole.
 */
class LintRulesTests {

    @ParameterizedTest(name = "{2}: {3}")
    @MethodSource({"files", "properties", "ids", "tasks", "forms", "references", "gates", "events", "flows", "code"})
    void findsWhatIsBroken(Rule rule, ModelFiles files, String element, String problem) {
        assertThat(found(rule, files)).contains(element + ": " + problem);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                broken(
                        FileRules::oneProcessPerFile,
                        with(Samples.GATE, "isExecutable=\"true\"", "isExecutable=\"false\""),
                        "demoGate",
                        "The file does not hold exactly one executable process."),
                broken(
                        FileRules::names,
                        with(Samples.GATE, "process id=\"demoGate\"", "process id=\"otherGate\""),
                        "otherGate",
                        "The id of the process differs from the file name."),
                broken(
                        FileRules::names,
                        with(Samples.DRAFT_CHARTER, "\"id\": \"draftCharter\"", "\"id\": \"charter\""),
                        "charter",
                        "The id of the form differs from the file name."),
                broken(
                        FileRules::names,
                        with(Samples.SUFFICIENCY, "decision id=\"demoSufficiency\"", "decision id=\"other\""),
                        "other",
                        "The id of the decision differs from the file name."),
                broken(
                        FileRules::timeToLive,
                        with(Samples.GATE, "camunda:historyTimeToLive=\"P3650D\"", ""),
                        "demoGate",
                        "The process has no history time-to-live."),
                broken(
                        FileRules::timeToLive,
                        with(Samples.SUFFICIENCY, "camunda:historyTimeToLive=\"P3650D\"", ""),
                        "demoSufficiency",
                        "The decision has no history time-to-live."),
                broken(
                        DecisionRules::types,
                        with(Samples.SUFFICIENCY, "typeRef=\"double\"", "typeRef=\"number\""),
                        "demoSufficiency",
                        "The column “Coverage” has the type “number”, which the engine does not know."),
                broken(
                        KindRules::oneRoot,
                        Samples.without(Samples.PROGRAM),
                        "demoDiscovery",
                        "The programme kind DEMO has 0 root processes."));
    }

    static Stream<Arguments> properties() {
        return Stream.of(
                broken(
                        PropertyRules::unknown,
                        with(Samples.DISCOVERY, "name=\"inputs\"", "name=\"input\""),
                        "userTask_draftCharter",
                        "Unknown property input."),
                broken(
                        PropertyRules::unknown,
                        with(Samples.DISCOVERY, "name=\"loop\"", "name=\"rework\""),
                        "flow_enough_draftCharter",
                        "Unknown property rework."),
                broken(
                        PropertyRules::values,
                        with(Samples.DISCOVERY, "value=\"P5D\"", "value=\"5\""),
                        "userTask_draftCharter",
                        "The property duration cannot be \"5\"."),
                broken(
                        PropertyRules::values,
                        with(Samples.DISCOVERY, "value=\"critical_path\"", "value=\"urgent\""),
                        "userTask_reviewCharter",
                        "The property taskClass cannot be \"urgent\"."),
                broken(
                        PropertyRules::values,
                        with(Samples.DISCOVERY, "value=\"verified\"", "value=\"seen\""),
                        "userTask_reviewCharter",
                        "The property signature cannot be \"seen\"."),
                broken(
                        PropertyRules::values,
                        with(Samples.DISCOVERY, "value=\"verdict=reject\"", "value=\"reject\""),
                        "userTask_reviewCharter",
                        "The property signatureRefusal cannot be \"reject\"."),
                broken(
                        SignatureRules::refusals,
                        with(Samples.DISCOVERY, "value=\"verdict=reject\"", "value=\"other=reject\""),
                        "userTask_reviewCharter",
                        "signatureRefusal names the field other, which the form reviewCharter does not have."),
                broken(
                        SignatureRules::refusals,
                        with(Samples.DISCOVERY, "<camunda:property name=\"signature\" value=\"verified\" />", ""),
                        "userTask_reviewCharter",
                        "signatureRefusal says which answer refuses, but the task is not signed."));
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                broken(
                        NamingRules::elements,
                        with(Samples.GATE, "userTask_castVote", "Activity_0x1y2z"),
                        "Activity_0x1y2z",
                        "The id does not follow the naming scheme."),
                broken(
                        NamingRules::elements,
                        with(Samples.GATE, "flow_asked_castVote", "Flow_1"),
                        "Flow_1",
                        "The id does not follow the naming scheme."),
                broken(
                        NamingRules::elements,
                        with(Samples.GATE, "process id=\"demoGate\"", "process id=\"demo-gate\""),
                        "demo-gate",
                        "The process id is not in camel case."),
                broken(
                        NamingRules::removed,
                        with(Samples.DISCOVERY, "userTask_draftCharter", "userTask_writeCharter"),
                        "demoDiscovery#userTask_draftCharter",
                        "The id was released and is gone; running programmes may stand there."),
                broken(
                        DiagramRules::shapes,
                        with(Samples.GATE, "bpmnElement=\"userTask_castVote\"", "bpmnElement=\"demoGate\""),
                        "userTask_castVote",
                        "The node has no shape in the diagram."),
                broken(
                        DiagramRules::shapes,
                        with(Samples.GATE, "bpmnElement=\"flow_asked_castVote\"", "bpmnElement=\"demoGate\""),
                        "flow_asked_castVote",
                        "The flow has no edge in the diagram."));
    }

    static Stream<Arguments> tasks() {
        String separateFrom = "<camunda:property name=\"separateFrom\" value=\"userTask_draftCharter\" />";
        return Stream.of(
                broken(
                        TaskRules::somebodyDoesIt,
                        with(Samples.DISCOVERY, "camunda:candidateGroups=\"reviewer\"", ""),
                        "userTask_reviewCharter",
                        "Nobody may do the task."),
                broken(
                        TaskRules::knownRoles,
                        with(Samples.DISCOVERY, "programme-lead, author", "programme-lead, boss"),
                        "userTask_draftCharter",
                        "Unknown role boss."),
                broken(
                        TaskRules::documentation,
                        with(Samples.GATE, "<bpmn:documentation>Vote.</bpmn:documentation>", ""),
                        "userTask_castVote",
                        "The task has no guidance."),
                broken(
                        TaskRules::duration,
                        with(Samples.GATE, "<camunda:property name=\"duration\" value=\"P4D\" />", ""),
                        "userTask_castVote",
                        "The task has no duration, so it can neither be planned nor fall due."),
                broken(
                        FourEyesRules::approvals,
                        with(Samples.DISCOVERY, separateFrom, ""),
                        "userTask_reviewCharter",
                        "The approval may be given by the author of what is approved."),
                broken(
                        FourEyesRules::approvals,
                        with(Samples.OPERATION, "userTask_report", "userTask_verify"),
                        "userTask_verify",
                        "The approval may be given by the author of what is approved."),
                broken(
                        FourEyesRules::targets,
                        with(Samples.DISCOVERY, "value=\"userTask_draftCharter\"", "value=\"userTask_gone\""),
                        "userTask_reviewCharter",
                        "separateFrom names userTask_gone, which is no other user task of this process."));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                broken(
                        FormRules::present,
                        Samples.without(Samples.DRAFT_CHARTER),
                        "userTask_draftCharter",
                        "There is no form draftCharter."),
                broken(
                        FormRules::present,
                        with(Samples.GATE, "camunda:formRef=\"castVote\"", "camunda:formRef=\"${form}\""),
                        "userTask_castVote",
                        "The task has no form that could be checked."),
                broken(
                        FormRules::routes,
                        with(Samples.DISCOVERY, "value=\"charterReady\"", "value=\"ready\""),
                        "userTask_draftCharter",
                        "routes names the field ready, which the form draftCharter does not have."),
                broken(
                        FormRules::registers,
                        with(Samples.DISCOVERY, "value=\"assets=assets\"", "value=\"goods+=assets\""),
                        "userTask_draftCharter",
                        "registers names the table goods, which the form draftCharter does not have."),
                broken(
                        FormRules::registers,
                        with(Samples.DISCOVERY, "value=\".=owners\"", "value=\"*=owners\""),
                        "userTask_askOwner",
                        "registers reads the groups, which the form askOwner does not have."));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                broken(
                        ReferenceRules::decisions,
                        Samples.without(Samples.SUFFICIENCY),
                        "ruleTask_sufficiency",
                        "There is no decision demoSufficiency."),
                broken(
                        ReferenceRules::calledProcesses,
                        Samples.without(Samples.GATE),
                        "callActivity_gate",
                        "There is no process demoGate."),
                broken(
                        ReferenceRules::bindings,
                        with(Samples.DISCOVERY, "camunda:calledElementBinding=\"deployment\"", ""),
                        "callActivity_gate",
                        "A running programme would change over to a newer calledElement."),
                broken(
                        ReferenceRules::bindings,
                        with(Samples.GATE, "formRefBinding=\"deployment\"", "formRefBinding=\"latest\""),
                        "userTask_castVote",
                        "A running programme would change over to a newer formRef."),
                broken(
                        ReferenceRules::bindings,
                        with(Samples.DISCOVERY, "camunda:decisionRefBinding=\"deployment\"", ""),
                        "ruleTask_sufficiency",
                        "A running programme would change over to a newer decisionRef."),
                broken(
                        ReferenceRules::answers,
                        with(Samples.DISCOVERY, "'askOwner','reached'", "'askOwner','met'"),
                        "ruleTask_sufficiency",
                        "The expression reads the field met, which the form askOwner does not have."),
                broken(
                        ReferenceRules::answers,
                        with(Samples.DISCOVERY, "'askOwner','reached'", "'askBoss','reached'"),
                        "ruleTask_sufficiency",
                        "The expression reads the form askBoss, which does not exist."),
                broken(
                        ReferenceRules::filledRegisters,
                        with(Samples.OPERATION, "execution,'assets'", "execution,'goods'"),
                        "subProcess_onboard",
                        "The register goods is read, but no task fills it."));
    }

    static Stream<Arguments> gates() {
        return Stream.of(
                broken(
                        GateRules::criteria,
                        with(Samples.DISCOVERY, "name=\"gate\" value=\"G1\"", "name=\"gate\" value=\"G9\""),
                        "callActivity_gate",
                        "The gate G9 has no criteria."),
                broken(
                        GateRules::gateCode,
                        with(Samples.DISCOVERY, "sourceExpression=\"G1\"", "sourceExpression=\"G2\""),
                        "callActivity_gate",
                        "The gate G1 hands in another gateCode."));
    }

    static Stream<Arguments> events() {
        String message = "<bpmn:message id=\"message_x\" name=\"Unheard\" /><bpmndi:BPMNDiagram";
        return Stream.of(
                broken(
                        EventRules::milestonesOnce,
                        with(Samples.OPERATION, "name=\"milestone\" value=\"M2\"", "name=\"milestone\" value=\"M1\""),
                        "endEvent_operating",
                        "The milestone M1 stands also at endEvent_discovered of demoDiscovery."),
                broken(
                        EventRules::messages,
                        with(Samples.GATE, "<bpmndi:BPMNDiagram", message),
                        "message_x",
                        "Nobody sends the message Unheard."),
                broken(
                        EventRules::messages,
                        with(
                                Samples.GATE,
                                "</bpmn:outgoing></bpmn:startEvent>",
                                "</bpmn:outgoing><bpmn:messageEventDefinition /></bpmn:startEvent>"),
                        "startEvent_asked",
                        "The event waits for no message."));
    }

    static Stream<Arguments> flows() {
        String keys = "${registers.keys(execution,'assets')}";
        ModelFiles swapped =
                with(Samples.GATE, "default=\"flow_outcome_decided\"", "default=\"flow_outcome_closeProgram\"");
        return Stream.of(
                broken(
                        FlowRules::defaultFlow,
                        with(Samples.GATE, "default=\"flow_outcome_decided\"", ""),
                        "gateway_outcome",
                        "The split gets stuck when no condition holds."),
                broken(
                        FlowRules::conditions,
                        swapped,
                        "flow_outcome_decided",
                        "The flow out of an exclusive split has no condition."),
                broken(
                        FlowRules::conditions,
                        swapped,
                        "flow_outcome_closeProgram",
                        "The default flow has a condition."),
                broken(
                        FlowRules::multiInstance,
                        with(Samples.DISCOVERY, keys, "${'a,b'.split(',')}"),
                        "userTask_askOwner",
                        "The multi-instance activity does not run over a collection."),
                broken(
                        FlowRules::multiInstance,
                        with(Samples.OPERATION, "camunda:elementVariable=\"assetId\"", ""),
                        "subProcess_onboard",
                        "The multi-instance activity does not run over a collection."));
    }

    static Stream<Arguments> code() {
        String listener = "<bpmn:extensionElements><camunda:executionListener event=\"start\" "
                + "delegateExpression=\"${gate}\" /></bpmn:extensionElements>";
        return Stream.of(
                broken(
                        CodeRules::scripts,
                        with(
                                Samples.DISCOVERY,
                                "${answers.share(execution,'askOwner','reached','true')}",
                                "<camunda:script scriptFormat=\"js\">1</camunda:script>"),
                        "ruleTask_sufficiency",
                        "Scripts are not allowed."),
                broken(
                        CodeRules::scripts,
                        with(Samples.GATE, "<bpmn:conditionExpression ", "<bpmn:conditionExpression language=\"js\" "),
                        "flow_outcome_closeProgram",
                        "Scripts are not allowed."),
                broken(
                        CodeRules::scripts,
                        with(
                                Samples.SUFFICIENCY,
                                "<inputExpression ",
                                "<inputExpression expressionLanguage=\"javascript\" "),
                        "expr_demoSufficiency_1",
                        "The decision uses a language other than FEEL."),
                broken(
                        CodeRules::classes,
                        with(Samples.DISCOVERY, "delegateExpression=\"${notifyPhaseSlaDelegate}\"", "class=\"a.B\""),
                        "serviceTask_notifyPhaseSla",
                        "camunda:class is not allowed."),
                broken(
                        CodeRules::listeners,
                        with(
                                Samples.GATE,
                                "id=\"endEvent_decided\" name=\"Gate passed\">",
                                "id=\"endEvent_decided\">" + listener),
                        "endEvent_decided",
                        "Listeners are not allowed; nobody sees them in the diagram."),
                broken(
                        CodeRules::serviceTasks,
                        with(Samples.DISCOVERY, "camunda:asyncBefore=\"true\"", ""),
                        "serviceTask_notifyPhaseSla",
                        "A failure of the service task would undo the click that led to it."),
                broken(
                        CodeRules::serviceTasks,
                        with(Samples.DISCOVERY, "camunda:delegateExpression=\"${escalateDelegate}\"", ""),
                        "serviceTask_escalate",
                        "The service task does not run a delegate bean."));
    }

    private static Arguments broken(Rule rule, ModelFiles files, String element, String problem) {
        return Arguments.of(rule, files, element, problem);
    }
}
