package org.soclifecycle.blueprint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Checks models against the house rules, at build time and before deployment. Needs neither engine nor Spring. */
public final class ModelLint {

    private static final List<Rule> RULES = List.of(
            FileRules::oneProcessPerFile,
            FileRules::names,
            FileRules::timeToLive,
            KindRules::oneRoot,
            KindRules::phasesOnce,
            PropertyRules::unknown,
            PropertyRules::values,
            NamingRules::elements,
            NamingRules::removed,
            DiagramRules::shapes,
            TaskRules::somebodyDoesIt,
            TaskRules::knownRoles,
            TaskRules::documentation,
            TaskRules::duration,
            FourEyesRules::approvals,
            FourEyesRules::targets,
            SeparationRules::named,
            SeparationRules::verbs,
            SeparationRules::reviewers,
            SeparationRules::barredRoles,
            SeparationRules::assignees,
            FormRules::present,
            FormRules::routes,
            FormRules::registers,
            SignatureRules::refusals,
            ReferenceRules::decisions,
            DecisionRules::types,
            ReferenceRules::calledProcesses,
            ReferenceRules::bindings,
            ReferenceRules::answers,
            ReferenceRules::filledRegisters,
            GateRules::criteria,
            GateRules::gateCode,
            EventRules::milestonesOnce,
            EventRules::messages,
            FlowRules::defaultFlow,
            FlowRules::conditions,
            FlowRules::multiInstance,
            CodeRules::scripts,
            CodeRules::classes,
            CodeRules::listeners,
            CodeRules::serviceTasks,
            ExpressionRules::beans);

    private final LintCatalogue known;

    /** @param known what the lint cannot see in the models */
    public ModelLint(LintCatalogue known) {
        this.known = known;
    }

    /** Everything that is wrong, ordered by file and element; empty when the models keep the rules. */
    public List<Finding> check(ModelFiles files) {
        ModelSet models = new ModelSet(files);
        return Stream.concat(models.unreadable().stream(), RULES.stream().flatMap(rule -> rule.check(models, known)))
                .distinct()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::element))
                .toList();
    }
}
