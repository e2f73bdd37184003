package org.soclifecycle.work;

import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.engine.CompletionGuard;
import org.soclifecycle.signature.Signatures;
import org.springframework.stereotype.Component;

/** Keeps the engine from completing a task that must be signed unless the same transaction has signed it. */
@Component
class SignatureGuard implements CompletionGuard {

    private final SignatureNeeds needs;
    private final WorkItems items;
    private final Signatures signatures;

    SignatureGuard(SignatureNeeds needs, WorkItems items, Signatures signatures) {
        this.needs = needs;
        this.items = items;
        this.signatures = signatures;
    }

    /** Only a task that repeats another one can need a signature that its own entry in the model does not ask for. */
    @Override
    public void require(String processKey, String taskKey, String taskId) {
        boolean signed = needs.of(processKey, taskKey).isPresent();
        if (!signed && !needs.mayRepeatAnother(processKey, taskKey)) {
            return;
        }
        items.ofTask(taskId)
                .filter(item -> needs.of(item).isPresent())
                .filter(item -> !signatures.isSignedNow(item.id()))
                .ifPresent(item -> {
                    throw new NotAllowed("The task “" + item.title() + "” is completed only with a signature.");
                });
    }
}
