package org.soclifecycle.blueprint;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Rules about tasks that are signed: what refuses is an answer of the task's own form. */
final class SignatureRules {

    private SignatureRules() {}

    static Stream<Finding> refusals(ModelSet models, LintCatalogue known) {
        return models.processes().stream()
                .flatMap(file -> file.elements(UserTask.class).flatMap(task -> refusal(models, file, task)));
    }

    private static Stream<Finding> refusal(ModelSet models, ProcessFile file, UserTask task) {
        String refusal = ElementProperties.get(task, "signatureRefusal");
        if (refusal == null) {
            return Stream.empty();
        }
        SignatureDef signature = SignatureDef.of(ElementProperties.get(task, "signature"), refusal);
        if (signature == null) {
            return Stream.of(file.finding(
                    task.getId(),
                    "signatureRefusal says which answer refuses, but the task is not signed.",
                    "Add the property signature, or take signatureRefusal away."));
        }
        return PropertyText.list(task.getCamundaFormRef()).stream()
                .flatMap(id -> models.form(id).stream())
                .filter(form -> !has(form, signature.refusalField()))
                .map(form -> file.finding(
                        task.getId(),
                        "signatureRefusal names the field %s, which the form %s does not have."
                                .formatted(signature.refusalField(), form.id()),
                        "Name a field and the answer that refuses, for example decision=reject."));
    }

    private static boolean has(FormFile form, @Nullable String field) {
        return field != null && FormFields.of(form).scalars().contains(field);
    }
}
