package org.soclifecycle.work;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.FormUse;
import org.soclifecycle.blueprint.SignatureDef;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.signature.Meaning;
import org.soclifecycle.signature.Statement;
import org.soclifecycle.signature.Statements;
import org.springframework.stereotype.Component;

/** Which tasks are signed, as the models say, and which statement is signed for which answer. */
@Component
class SignatureNeeds {

    private final Blueprint blueprint;
    private final Statements statements;

    SignatureNeeds(Blueprint blueprint, Statements statements) {
        this.blueprint = blueprint;
        this.statements = statements;
    }

    /** A task that a gate sends back is signed as the task it repeats. */
    Optional<SignatureDef> of(WorkItem item) {
        return of(item.governedBy().process(), item.governedBy().element());
    }

    Optional<SignatureDef> of(String process, String task) {
        return blueprint.task(process, task).map(TaskDef::signature);
    }

    /** Whether the task stands for others, whose forms it shows. */
    boolean mayRepeatAnother(String process, String task) {
        return blueprint
                .task(process, task)
                .filter(def -> def.form().choices().contains(FormUse.ANY))
                .isPresent();
    }

    Statement granting(SignatureDef signature) {
        return statements.current(Meaning.of(signature.meaning()));
    }

    Statement refusing() {
        return statements.current(Meaning.DECLINED);
    }

    /** The statement that fits the answers. */
    Statement fitting(SignatureDef signature, Map<String, ? extends @Nullable Object> answers) {
        return signature.isRefusedBy(answers) ? refusing() : granting(signature);
    }
}
