package org.soclifecycle.blueprint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.duties.SeparationRule;

/**
 * What the models say about a user task; one row of the model, hence as wide as that.
 *
 * @param process id of its process
 * @param id element id
 * @param name label, verb and object
 * @param documentation guidance shown beside the form, Markdown
 * @param roles candidate roles on the programme; empty when an expression yields them
 * @param assignee expression that yields the person, where the model names one
 * @param form the form to fill in
 * @param effort working days
 * @param deliverable code of what completing it produces
 * @param evidence {@code required} or {@code optional}
 * @param inputs codes of the deliverables it reads
 * @param routes submitted fields that become process variables
 * @param registers which fields feed which registers
 * @param taskClass {@code statutory}, {@code gate_vote}, {@code critical_path} or {@code other}
 * @param separateFrom tasks whose completers may not do this one
 * @param signature what completing it signs; null where it is not signed
 * @param separationRule the rule of the separation of duties that the task falls under; null where there is none
 * @param subject register whose row the task is about
 * @param multiInstance its own marker, else that of the nearest sub-process around it
 */
public record TaskDef(
        String process,
        String id,
        String name,
        String documentation,
        List<String> roles,
        @Nullable String assignee,
        FormUse form,
        Effort effort,
        @Nullable String deliverable,
        @Nullable String evidence,
        List<String> inputs,
        List<String> routes,
        List<RegisterFeed> registers,
        String taskClass,
        List<String> separateFrom,
        @Nullable SignatureDef signature,
        @Nullable SeparationRule separationRule,
        @Nullable String subject,
        @Nullable MultiInstance multiInstance) {}
