package org.soclifecycle.blueprint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/** Reads {@code camunda:property} values and documentation of an element. */
final class ElementProperties {

    private ElementProperties() {}

    static Map<String, String> of(BaseElement element) {
        Map<String, String> values = new LinkedHashMap<>();
        if (element.getExtensionElements() == null) {
            return values;
        }
        element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .forEach(property -> put(values, property));
        return values;
    }

    static @Nullable String get(BaseElement element, String name) {
        return of(element).get(name);
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static void put(Map<String, String> values, CamundaProperty property) {
        String name = property.getCamundaName();
        String value = property.getCamundaValue();
        values.put(name == null ? "" : name, value == null ? "" : value.strip());
    }
}
