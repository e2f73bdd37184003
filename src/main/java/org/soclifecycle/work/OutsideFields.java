package org.soclifecycle.work;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a task's form that its model marks as questions to somebody outside the team. */
@Service
@Transactional(readOnly = true)
public class OutsideFields {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Forms forms;

    OutsideFields(Forms forms) {
        this.forms = forms;
    }

    /** In the order of the form; empty where it marks none, or the task has no form. Columns of tables cannot be marked. */
    public List<Field> of(WorkItem item) {
        List<Field> marked = new ArrayList<>();
        if (item.formId() != null) {
            collect(JSON.readTree(forms.json(item)), marked);
        }
        return List.copyOf(marked);
    }

    private static void collect(JsonNode container, List<Field> marked) {
        for (JsonNode component : container.path("components").values()) {
            if (component.path("properties").path("outside").asString("").equals("true")) {
                marked.add(new Field(FormParser.key(component), FormParser.label(component), choices(component)));
            } else if (!FormParser.isTable(component)) {
                collect(component, marked);
            }
        }
    }

    private static List<String> choices(JsonNode component) {
        List<String> choices = new ArrayList<>();
        component
                .path("values")
                .values()
                .forEach(one -> choices.add(one.path("label").asString("")));
        return List.copyOf(choices);
    }

    /**
     * One marked field.
     *
     * @param choices the labels to choose from; empty where the answer is a text
     */
    public record Field(String key, String label, List<String> choices) {}
}
