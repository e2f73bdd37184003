package org.soclifecycle.blueprint;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Rules that keep code out of the models: what runs is a delegate bean, named in a service task. */
final class CodeRules {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");
    private static final Set<String> SCRIPTS = Set.of("script", "scriptTask");
    private static final String DELEGATE = "Use a service task with camunda:delegateExpression.";

    private CodeRules() {}

    static Stream<Finding> scripts(ModelSet models, LintCatalogue known) {
        return Stream.concat(
                findings(
                        models,
                        element -> SCRIPTS.contains(element.getLocalName())
                                || ("conditionExpression".equals(element.getLocalName())
                                        && element.hasAttribute("language")),
                        "Scripts are not allowed.",
                        DELEGATE),
                models.decisions().stream().flatMap(CodeRules::foreignLanguage));
    }

    static Stream<Finding> classes(ModelSet models, LintCatalogue known) {
        return findings(
                models, element -> element.hasAttributeNS(CAMUNDA, "class"), "camunda:class is not allowed.", DELEGATE);
    }

    static Stream<Finding> listeners(ModelSet models, LintCatalogue known) {
        return findings(
                models,
                element -> LISTENERS.contains(element.getLocalName()),
                "Listeners are not allowed; nobody sees them in the diagram.",
                "Listen to the event in Java, or draw a service task.");
    }

    static Stream<Finding> serviceTasks(ModelSet models, LintCatalogue known) {
        Stream<Finding> synchronous = findings(
                models,
                element -> isService(element) && !"true".equals(element.getAttributeNS(CAMUNDA, "asyncBefore")),
                "A failure of the service task would undo the click that led to it.",
                "Set camunda:asyncBefore=\"true\".");
        Stream<Finding> otherwise = findings(
                models,
                element -> isService(element) && !element.hasAttributeNS(CAMUNDA, "delegateExpression"),
                "The service task does not run a delegate bean.",
                "Set camunda:delegateExpression=\"${…Delegate}\".");
        return Stream.concat(synchronous, otherwise);
    }

    private static boolean isService(Element element) {
        return "serviceTask".equals(element.getLocalName()) || "sendTask".equals(element.getLocalName());
    }

    private static Stream<Finding> foreignLanguage(DecisionFile file) {
        return XmlElements.withAttribute(file.model().getDocument(), "expressionLanguage")
                .filter(element -> !element.getAttribute("expressionLanguage")
                        .toLowerCase(Locale.ROOT)
                        .contains("feel"))
                .map(element -> file.finding(
                        element.getAttribute("id"),
                        "The decision uses a language other than FEEL.",
                        "Write it in FEEL."));
    }

    private static Stream<Finding> findings(ModelSet models, Predicate<Element> broken, String problem, String mend) {
        return models.processes().stream()
                .flatMap(file -> XmlElements.of(file.model())
                        .filter(broken)
                        .map(element -> file.finding(XmlElements.owner(element), problem, mend)));
    }
}
