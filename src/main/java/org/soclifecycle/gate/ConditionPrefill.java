package org.soclifecycle.gate;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.work.FormPrefill;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Shows the wording of the condition in the forms that close it. */
@Component
class ConditionPrefill implements FormPrefill {

    private static final Set<String> FORMS = Set.of("closeGateCondition", "confirmClosure");
    private static final String TEXT = "conditionText";

    private final Processes processes;

    ConditionPrefill(Processes processes) {
        this.processes = processes;
    }

    @Override
    public Map<String, @Nullable Object> values(WorkItem item) {
        Object text = FORMS.contains(String.valueOf(item.formId()))
                ? processes.variable(item.processInstanceId(), TEXT)
                : null;
        return text == null ? Map.of() : Map.of(TEXT, text);
    }
}
