package org.soclifecycle.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ActionRefused;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds evidence and further versions of it. A file is looked at before anything is written; a refusal is put on record. */
@Service
public class Evidences {

    private final FileInspection inspection;
    private final EvidenceStore store;
    private final EvidenceRegister register;
    private final EvidenceUses uses;
    private final EvidenceRights rights;
    private final Announcing announcing;
    private final TransactionTemplate transaction;

    Evidences(
            FileInspection inspection,
            EvidenceStore store,
            EvidenceRegister register,
            EvidenceUses uses,
            EvidenceRights rights,
            Announcing announcing,
            TransactionTemplate transaction) {
        this.inspection = inspection;
        this.store = store;
        this.register = register;
        this.uses = uses;
        this.rights = rights;
        this.announcing = announcing;
        this.transaction = transaction;
    }

    /**
     * Adds a piece of evidence.
     *
     * @param target what it is attached to at once; null for nothing yet
     * @throws FileRefused when the file cannot be evidence, or is on the programme already
     * @throws org.soclifecycle.core.InvalidFields when the description cannot be accepted
     * @throws org.soclifecycle.core.NotAllowed when the person is not on the team, or auditor
     */
    public EvidenceRow add(
            ProgramId program, NewEvidence evidence, Content content, @Nullable UseTarget target, Actor actor) {
        Descriptions check = new Descriptions();
        String title = check.title(evidence.title(), content);
        LocalDate produced = check.producedOn(evidence.producedOn(), announcing.today());
        check.validUntil(evidence.validUntil(), produced);
        return written(program, content, check, actor, stored -> {
            String owner = evidence.owner() == null ? actor.username() : evidence.owner();
            check.owner(rights.isOnTeam(program, owner));
            check.raise();
            EvidenceRow added = store.add(program, evidence, title, owner, stored, produced, actor.username());
            if (target != null) {
                uses.put(added, target, actor.username());
            }
            return added;
        });
    }

    /**
     * Takes up a link that somebody listed in the form of a task, in the transaction of its completion. A link that is
     * evidence already is attached.
     *
     * @throws org.soclifecycle.core.InvalidFields when the description cannot be accepted
     */
    void take(ProgramId program, NewEvidence evidence, Content.Link link, UseTarget target, String actor) {
        Descriptions check = new Descriptions();
        String title = check.title(evidence.title(), link);
        LocalDate produced = check.producedOn(evidence.producedOn(), announcing.today());
        check.validUntil(evidence.validUntil(), produced);
        check.link(link.address());
        check.raise();
        EvidenceRow row = register.withLink(program, link.address().strip())
                .orElseGet(() -> store.add(
                        program,
                        evidence,
                        title,
                        actor,
                        new EvidenceStore.Stored(null, null, link.address().strip()),
                        produced,
                        actor));
        uses.put(row, target, actor);
    }

    /** Adds a version, which is the current one from then on; what rests on the evidence rests on it. */
    public EvidenceRow addVersion(ProgramId program, String code, NewVersion version, Content content, Actor actor) {
        Descriptions check = new Descriptions();
        String note = check.note(version.note());
        LocalDate produced = check.producedOn(version.producedOn(), announcing.today());
        check.validUntil(version.validUntil(), produced);
        return written(program, content, check, actor, stored -> {
            EvidenceRow known = register.find(program, code);
            store.addVersion(new EvidenceStore.Version(
                    known.id(),
                    program,
                    known.current().number() + 1,
                    stored,
                    produced,
                    version.validUntil(),
                    note,
                    actor.username(),
                    announcing.now()));
            EvidenceRow renewed = register.find(program, code);
            announcing.tell(new EvidenceVersionAdded(renewed));
            return renewed;
        });
    }

    private EvidenceRow written(
            ProgramId program,
            Content content,
            Descriptions check,
            Actor actor,
            Function<EvidenceStore.Stored, EvidenceRow> action) {
        rights.requireAdding(program, actor);
        if (content instanceof Content.Link link) {
            check.link(link.address());
            check.raise();
            return inOne(
                    program,
                    actor,
                    () -> action.apply(
                            new EvidenceStore.Stored(null, null, link.address().strip())));
        }
        try (Intake file = Intake.of((Content.Upload) content)) {
            check.raise();
            FileType type = inspection.check(file);
            return inOne(program, actor, () -> {
                requireNew(program, file);
                return action.apply(new EvidenceStore.Stored(file, type, null));
            });
        } catch (FileRefused refused) {
            announcing.tell(new ActionRefused(
                    actor.username(), "add a file as evidence", String.valueOf(refused.getMessage()), program));
            throw refused;
        }
    }

    private EvidenceRow inOne(ProgramId program, Actor actor, java.util.function.Supplier<EvidenceRow> action) {
        return Objects.requireNonNull(transaction.execute(status -> {
            rights.lock(program, actor);
            return action.get();
        }));
    }

    private void requireNew(ProgramId program, Intake file) {
        register.withBytes(program, file.sha256()).ifPresent(known -> {
            throw Objections.known(file.name(), known);
        });
    }
}
