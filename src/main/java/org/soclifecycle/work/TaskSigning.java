package org.soclifecycle.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.SignatureDef;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.PasswordRefused;
import org.soclifecycle.identity.Reauthentication;
import org.soclifecycle.program.Standing;
import org.soclifecycle.signature.Deed;
import org.soclifecycle.signature.Signatures;
import org.springframework.stereotype.Component;

/**
 * Signs the completion of a task. The password is checked before the transaction that completes, so that no lock is held
 * meanwhile and wrong ones stay counted; the signature itself is part of that transaction.
 */
@Component
class TaskSigning {

    static final String PATH = "signature.password";
    private static final String LABEL = "Your password";

    private final SignatureNeeds needs;
    private final WorkItems items;
    private final WorkAccess access;
    private final Reauthentication reauthentication;
    private final SignedContents contents;
    private final Signatures signatures;
    private final Signers signers;

    TaskSigning(
            SignatureNeeds needs,
            WorkItems items,
            WorkAccess access,
            Reauthentication reauthentication,
            SignedContents contents,
            Signatures signatures,
            Signers signers) {
        this.needs = needs;
        this.items = items;
        this.access = access;
        this.reauthentication = reauthentication;
        this.contents = contents;
        this.signatures = signatures;
        this.signers = signers;
    }

    /**
     * Checks the password; null where nothing is to be signed, or nothing was given to sign with. Who may not complete
     * the task is refused later, for that reason.
     *
     * @throws SubmissionRejected when the password is wrong or signing is locked
     */
    @Nullable
    Consent consent(UUID id, Actor actor, @Nullable SignatureInput given) {
        if (given == null || given.password().isEmpty()) {
            return null;
        }
        boolean signs = items.find(id)
                .filter(WorkItem::isOpen)
                .filter(item -> needs.of(item).isPresent())
                .filter(item -> mayComplete(actor, item))
                .isPresent();
        if (!signs) {
            return null;
        }
        try {
            return new Consent(reauthentication.confirm(actor, given.password()), given.statement());
        } catch (PasswordRefused refused) {
            throw new SubmissionRejected(List.of(error(String.valueOf(refused.getMessage()))), true);
        }
    }

    private boolean mayComplete(Actor actor, WorkItem item) {
        Standing standing = access.standing(actor, item);
        String assignee = item.assignee();
        return access.obstacle(standing, item) == null
                && Right.of(standing, item)
                        .filter(right -> assignee == null || assignee.equals(right.holder(actor.username())))
                        .isPresent();
    }

    /** What is missing to sign the answers; empty when nothing is, or nothing is to be signed. */
    List<FieldError> missing(WorkItem item, Map<String, @Nullable Object> answers, @Nullable Consent consent) {
        SignatureDef signature = needs.of(item).orElse(null);
        if (signature == null) {
            return List.of();
        }
        if (consent == null) {
            return List.of(error("This task is signed: read the statement and enter your password."));
        }
        return needs.fitting(signature, answers).id().equals(consent.statement())
                ? List.of()
                : List.of(error("The statement that fits your answer is another one than you were shown. Load the page"
                        + " again, read it, and enter your password; your draft is kept."));
    }

    /** Signs the completion, where it is to be signed. */
    void sign(AcceptedSubmission submission, @Nullable Consent consent) {
        WorkItem item = submission.item();
        Optional<SignatureDef> signature = needs.of(item);
        if (signature.isEmpty() || consent == null) {
            return;
        }
        SignedContents.Fresh fresh = contents.of(item);
        signatures.sign(
                new Deed(item.program(), item.id(), item.title(), fresh.about(), fresh.content()),
                signers.of(item, submission.actor(), submission.onBehalfOf()),
                needs.fitting(signature.get(), submission.values()).meaning(),
                consent.proof());
    }

    private static FieldError error(String message) {
        return new FieldError(PATH, LABEL, message);
    }
}
