package org.soclifecycle.blueprint;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Rules about the forms of user tasks: they exist and have the fields that the task reads. */
final class FormRules {

    private FormRules() {}

    static Stream<Finding> present(ModelSet models, LintCatalogue known) {
        return models.processes().stream()
                .flatMap(file -> file.elements(UserTask.class).flatMap(task -> present(models, file, task)));
    }

    static Stream<Finding> routes(ModelSet models, LintCatalogue known) {
        return eachForm(
                models,
                (task, fields) -> PropertyText.list(ElementProperties.get(task, "routes")).stream()
                        .filter(route -> !fields.scalars().contains(route))
                        .map("routes names the field %s"::formatted));
    }

    static Stream<Finding> registers(ModelSet models, LintCatalogue known) {
        return eachForm(
                models,
                (task, fields) -> PropertyText.feeds(ElementProperties.get(task, "registers")).stream()
                        .filter(feed -> !feeds(feed, fields))
                        .map(feed -> feed.namesTable()
                                ? "registers names the table %s".formatted(feed.field())
                                : "registers reads the groups"));
    }

    private static boolean feeds(RegisterFeed feed, FormFields fields) {
        return switch (feed.field()) {
            case RegisterFeed.FORM -> true;
            case RegisterFeed.GROUPS -> !fields.groups().isEmpty();
            default -> fields.tables().contains(feed.field());
        };
    }

    private static Stream<Finding> present(ModelSet models, ProcessFile file, UserTask task) {
        FormUse use = use(task);
        if (use.choices().isEmpty()) {
            String mend = use.expression() == null
                    ? "Set camunda:formRef to the id of a form."
                    : "List the forms it may choose in the property forms.";
            return Stream.of(file.finding(task.getId(), "The task has no form that could be checked.", mend));
        }
        return use.choices().stream()
                .filter(id -> !id.equals(FormUse.ANY) && models.form(id).isEmpty())
                .map(id -> file.finding(
                        task.getId(), "There is no form %s.".formatted(id), "Add forms/…/%s.form.".formatted(id)));
    }

    private static Stream<Finding> eachForm(ModelSet models, BiFunction<UserTask, FormFields, Stream<String>> missing) {
        return models.processes().stream()
                .flatMap(file -> file.elements(UserTask.class)
                        .flatMap(task -> use(task).choices().stream()
                                .flatMap(id -> models.form(id).stream())
                                .flatMap(form -> missing.apply(task, FormFields.of(form))
                                        .map(what -> file.finding(
                                                task.getId(),
                                                "%s, which the form %s does not have.".formatted(what, form.id()),
                                                "Correct the name, or add it to the form.")))));
    }

    private static FormUse use(UserTask task) {
        return FormUse.of(task.getCamundaFormRef(), PropertyText.list(ElementProperties.get(task, "forms")));
    }
}
