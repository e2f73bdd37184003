package org.soclifecycle.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.RegisterFeed;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.engine.Decisions;
import org.soclifecycle.engine.Feel;
import org.soclifecycle.engine.Models;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The form of a work item: its schema, what it opens with, its options, and the check of what comes back. */
@Component
class Forms {

    private final Models models;
    private final Blueprint blueprint;
    private final Registers registers;
    private final Answers answers;
    private final FormOptions options;
    private final ObjectProvider<FormPrefill> prefills;
    private final ObjectProvider<RegisterSeed> seeds;
    private final Decisions decisions;
    private final Feel feel;
    private final Clock clock;

    Forms(
            Models models,
            Blueprint blueprint,
            Registers registers,
            Answers answers,
            FormOptions options,
            ObjectProvider<FormPrefill> prefills,
            ObjectProvider<RegisterSeed> seeds,
            Decisions decisions,
            Feel feel,
            Clock clock) {
        this.models = models;
        this.blueprint = blueprint;
        this.registers = registers;
        this.answers = answers;
        this.options = options;
        this.prefills = prefills;
        this.seeds = seeds;
        this.decisions = decisions;
        this.feel = feel;
        this.clock = clock;
    }

    String json(WorkItem item) {
        String formId = item.formId();
        if (formId == null) {
            throw new NotFound("The task “" + item.name() + "” has no form.");
        }
        return models.form(item.deploymentId(), formId)
                .orElseThrow(() -> new NotFound("The form " + formId + " is missing in the deployed models."));
    }

    FormSchema schema(WorkItem item) {
        return FormSchema.of(json(item));
    }

    Map<String, List<Option>> options(WorkItem item) {
        return options.of(FormSources.of(json(item)).options(), item);
    }

    /** The values the form opens with when there is no draft: registers, the last answer, what other modules know. */
    Map<String, @Nullable Object> opening(WorkItem item) {
        FormSchema form = schema(item);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        subjectRow(item)
                .ifPresent(row -> form.fields().forEach(field -> {
                    if (row.data().containsKey(field.key())) {
                        values.put(field.key(), row.data().get(field.key()));
                    }
                }));
        feeds(item).stream()
                .filter(feed -> feed.namesTable() && feed.replaces())
                .forEach(feed -> putRows(values, item, feed.field(), feed.register()));
        FormSources.of(json(item)).prefills().forEach((table, register) -> putRows(values, item, table, register));
        if (item.attempt() > 1 && goesOn(item)) {
            answers.latest(item.program(), form.id(), item.subject())
                    .ifPresent(last -> last.data().forEach((key, value) -> {
                        if (value != null) {
                            values.put(key, value);
                        }
                    }));
        }
        for (FormPrefill prefill : prefills) {
            values.putAll(prefill.values(item));
        }
        return values;
    }

    /** Work goes on where it stood; a judgement (a vote, a review, a decision) starts from a clean sheet. */
    private boolean goesOn(WorkItem item) {
        return !item.taskClass().equals("gate_vote")
                && model(item).map(def -> def.separateFrom().isEmpty()).orElse(true);
    }

    private Optional<RegisterRow> subjectRow(WorkItem item) {
        String subject = item.subject();
        return subject == null
                ? Optional.empty()
                : model(item)
                        .map(TaskDef::subject)
                        .flatMap(register -> registers.row(item.program(), register, subject));
    }

    private void putRows(Map<String, @Nullable Object> values, WorkItem item, String field, String register) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        registers.rows(item.program(), register).forEach(row -> rows.add(row.data()));
        if (rows.isEmpty()) {
            seeds.stream()
                    .flatMap(seed -> seed.rows(item.program(), register, item).stream())
                    .findFirst()
                    .ifPresent(rows::addAll);
        }
        if (!rows.isEmpty()) {
            values.put(field, rows);
        }
    }

    Optional<TaskDef> model(WorkItem item) {
        return blueprint.task(item.governedBy().process(), item.governedBy().element());
    }

    List<RegisterFeed> feeds(WorkItem item) {
        return model(item).map(TaskDef::registers).orElse(List.of());
    }

    FormCheck check(WorkItem item, Map<String, ?> submitted) {
        FormSchema form = schema(item);
        return FormRules.check(form, submitted, context(item, form));
    }

    Map<String, @Nullable Object> compute(WorkItem item, Map<String, ?> partial) {
        FormSchema form = schema(item);
        return FormRules.compute(form, partial, context(item, form));
    }

    private FormContext context(WorkItem item, FormSchema form) {
        return new FormContext(
                options(item),
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                decisions::evaluateSingle,
                feel,
                form.restsOnOpening() ? opening(item) : Map.of());
    }
}
