package org.soclifecycle.engine;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The last guard: the engine itself asks whether the person may do the task, whoever called it. Without it the
 * engine lets anybody complete anything.
 */
@Component
class WorkChecker extends AuthorizationCommandChecker {

    private final ObjectProvider<TaskAccess> access;

    WorkChecker(ObjectProvider<TaskAccess> access) {
        this.access = access;
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        Authentication asking = Context.getCommandContext().getAuthentication();
        if (asking != null) {
            access.forEach(guard -> guard.requireWork(asking.getUserId(), task.getId()));
        }
    }
}
