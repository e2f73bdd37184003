package org.soclifecycle.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attaches evidence to what it proves, and takes it away again. */
@Service
@Transactional
public class EvidenceUses {

    private final JdbcClient jdbc;
    private final EvidenceRegister register;
    private final EvidenceRights rights;
    private final Targets targets;
    private final Announcing announcing;

    EvidenceUses(
            JdbcClient jdbc, EvidenceRegister register, EvidenceRights rights, Targets targets, Announcing announcing) {
        this.jdbc = jdbc;
        this.register = register;
        this.rights = rights;
        this.targets = targets;
        this.announcing = announcing;
    }

    /**
     * Attaches the evidence; what is attached already stays attached.
     *
     * @throws NotFound when the programme has no such evidence or target
     * @throws org.soclifecycle.core.NotAllowed when the person is not on the team, or auditor
     */
    public void attach(ProgramId program, String code, UseTarget target, Actor actor) {
        rights.lock(program, actor);
        put(register.find(program, code), target, actor.username());
    }

    /** Attaches it without asking whether the person may. */
    void put(EvidenceRow evidence, UseTarget target, String actor) {
        EvidenceUseRow use = new EvidenceUseRow(
                UUID.randomUUID(),
                evidence.id(),
                target,
                targets.label(evidence.program(), target),
                actor,
                announcing.now());
        if (insert(evidence.program(), use)) {
            announcing.tell(new EvidenceAttached(evidence, use));
        }
    }

    /**
     * Takes the evidence away from what it was attached to.
     *
     * @throws Conflict when a completed task rests on it
     */
    public void detach(ProgramId program, UUID use, Actor actor) {
        rights.lock(program, actor);
        EvidenceUseRow gone =
                find(program, use).orElseThrow(() -> new NotFound("This evidence is not attached there any more."));
        if (targets.isSettled(program, gone.target())) {
            throw new Conflict("The task “" + gone.label() + "” is closed; what it rests on stays with it.");
        }
        EvidenceRow evidence = register.find(program, codeOf(gone.evidence()));
        jdbc.sql("delete from app.evidence_use where id = ?").param(use).update();
        announcing.tell(new EvidenceDetached(evidence, gone, actor.username(), announcing.now()));
    }

    private boolean insert(ProgramId program, EvidenceUseRow use) {
        Instant at = use.attachedAt();
        return jdbc.sql("""
                insert into app.evidence_use (id, evidence_id, program_id, kind, target, label, attached_by, attached_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (evidence_id, kind, target) do nothing
                """)
                        .params(
                                use.id(),
                                use.evidence(),
                                program.value(),
                                use.target().kind().name(),
                                use.target().key(),
                                use.label(),
                                use.attachedBy(),
                                at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Optional<EvidenceUseRow> find(ProgramId program, UUID use) {
        return jdbc.sql("select * from app.evidence_use where id = ? and program_id = ?")
                .params(use, program.value())
                .query(EvidenceSql::use)
                .optional();
    }

    private String codeOf(UUID evidence) {
        return EvidenceRow.code(jdbc.sql("select number from app.evidence where id = ?")
                .param(evidence)
                .query(Integer.class)
                .single());
    }
}
