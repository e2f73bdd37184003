package org.soclifecycle.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;

/** Writes evidence. Callers hold the programme's lock, so that numbers follow each other. */
@Component
class EvidenceStore {

    private final JdbcClient jdbc;
    private final EvidenceRegister register;
    private final Announcing announcing;

    EvidenceStore(JdbcClient jdbc, EvidenceRegister register, Announcing announcing) {
        this.jdbc = jdbc;
        this.register = register;
        this.announcing = announcing;
    }

    /** Writes the evidence with its first version and tells about it. */
    EvidenceRow add(
            ProgramId program,
            NewEvidence evidence,
            String title,
            String owner,
            Stored content,
            LocalDate producedOn,
            String actor) {
        UUID id = UUID.randomUUID();
        Instant at = announcing.now();
        int number = insert(id, program, evidence, title, owner, actor, at);
        addVersion(new Version(id, program, 1, content, producedOn, evidence.validUntil(), null, actor, at));
        EvidenceRow added = register.find(program, EvidenceRow.code(number));
        announcing.tell(new EvidenceAdded(added));
        return added;
    }

    /** The number of the new row. */
    private int insert(
            UUID id, ProgramId program, NewEvidence evidence, String title, String owner, String actor, Instant at) {
        return jdbc.sql("""
                insert into app.evidence (id, program_id, number, title, kind, owner, tlp, current_version, added_by,
                    added_at)
                values (:id, :program,
                    (select coalesce(max(number), 0) + 1 from app.evidence where program_id = :program),
                    :title, :kind, :owner, :tlp, 1, :actor, :at) returning number
                """)
                .param("id", id)
                .param("program", program.value())
                .param("title", title)
                .param("kind", evidence.kind().name())
                .param("owner", owner)
                .param("tlp", evidence.tlp().name())
                .param("actor", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Writes the version and makes it the current one. */
    void addVersion(Version version) {
        Stored content = version.content();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into app.evidence_version (id, evidence_id, program_id, number, file_name, media_type, size, sha256,
                    link, produced_on, valid_until, note, added_by, added_at)
                values (:id, :evidence, :program, :number, :name, :type, :size, :sha256, :link, :produced, :until, :note,
                    :actor, :at)
                """)
                .param("id", id)
                .param("evidence", version.evidence())
                .param("program", version.program().value())
                .param("number", version.number())
                .param("name", content.file() == null ? null : content.file().name(), Types.VARCHAR)
                .param("type", content.type() == null ? null : content.type().mediaType(), Types.VARCHAR)
                .param("size", content.file() == null ? null : content.file().size(), Types.BIGINT)
                .param("sha256", content.file() == null ? null : content.file().sha256(), Types.VARCHAR)
                .param("link", content.link(), Types.VARCHAR)
                .param("produced", version.producedOn())
                .param("until", version.validUntil(), Types.DATE)
                .param("note", version.note(), Types.VARCHAR)
                .param("actor", version.actor())
                .param("at", version.at().atOffset(ZoneOffset.UTC))
                .update();
        if (content.file() != null) {
            keep(id, content.file());
        }
        jdbc.sql("update app.evidence set current_version = ? where id = ?")
                .params(version.number(), version.evidence())
                .update();
    }

    private void keep(UUID version, Intake file) {
        try (InputStream bytes = Files.newInputStream(file.bytes())) {
            jdbc.sql("insert into app.evidence_file (version_id, content) values (?, ?)")
                    .param(version)
                    .param(new SqlBinaryValue(bytes, file.size()))
                    .update();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a version consists of, checked: a file of a type, or a link. */
    record Stored(
            @Nullable Intake file,
            @Nullable FileType type,
            @Nullable String link) {}

    /** A version about to be written. */
    record Version(
            UUID evidence,
            ProgramId program,
            int number,
            Stored content,
            LocalDate producedOn,
            @Nullable LocalDate validUntil,
            @Nullable String note,
            String actor,
            Instant at) {}
}
