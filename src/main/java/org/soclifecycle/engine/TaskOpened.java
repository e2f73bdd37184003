package org.soclifecycle.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * A user task came into being.
 *
 * @param roles the candidate groups, resolved
 * @param assignee set where the model names a person, as for a gate vote
 * @param formId the form, resolved from its expression, in the deployment of the instance
 * @param element the value of the multi-instance variable the task stands for, for example a register key
 */
public record TaskOpened(
        ProgramId program,
        String taskId,
        String processInstanceId,
        String businessKey,
        String processKey,
        String deploymentId,
        String taskKey,
        String name,
        List<String> roles,
        @Nullable String assignee,
        @Nullable String formId,
        @Nullable String element,
        Instant at) {}
