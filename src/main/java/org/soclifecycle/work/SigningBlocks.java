package org.soclifecycle.work;

import java.util.Optional;
import org.soclifecycle.blueprint.SignatureDef;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.Reauthentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what exactly a person would sign with a task, for the page of the task. */
@Service
@Transactional(readOnly = true)
public class SigningBlocks {

    private final SignatureNeeds needs;
    private final TaskRights rights;
    private final Signers signers;
    private final SignedContents contents;
    private final Reauthentication reauthentication;

    SigningBlocks(
            SignatureNeeds needs,
            TaskRights rights,
            Signers signers,
            SignedContents contents,
            Reauthentication reauthentication) {
        this.needs = needs;
        this.rights = rights;
        this.signers = signers;
        this.contents = contents;
        this.reauthentication = reauthentication;
    }

    /** Empty when the task is not signed. */
    public Optional<SigningBlock> of(WorkItem item, Actor actor) {
        return needs.of(item).map(signature -> block(signature, item, actor));
    }

    private SigningBlock block(SignatureDef signature, WorkItem item, Actor actor) {
        return new SigningBlock(
                signers.of(item, actor.username(), rights.of(item, actor).onBehalfOf()),
                needs.granting(signature),
                signature.refusalField() == null ? null : needs.refusing(),
                signature.refusalField(),
                signature.refusal(),
                contents.matters(item).stream()
                        .flatMap(matter -> matter.matter().lines().stream())
                        .toList(),
                contents.before(item).stream().map(WorkItem::title).distinct().toList(),
                reauthentication.lockedUntil(actor.username()));
    }
}
