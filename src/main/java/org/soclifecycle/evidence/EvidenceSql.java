package org.soclifecycle.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.RowMapper;

/** How rows of evidence are read. */
final class EvidenceSql {

    /** Every piece of evidence with its current version. */
    static final String SELECT = """
            select e.id as evidence, e.program_id, e.number as evidence_number, e.title, e.kind, e.owner, e.tlp,
                e.added_by as first_by, e.added_at as first_at, v.*,
                (select count(*) from app.evidence_use u where u.evidence_id = e.id) as uses
            from app.evidence e join app.evidence_version v on v.evidence_id = e.id and v.number = e.current_version
            """;

    private EvidenceSql() {}

    static RowMapper<EvidenceRow> rows(LocalDate today) {
        return (row, number) -> {
            EvidenceVersionRow current = version(row, number);
            return new EvidenceRow(
                    row.getObject("evidence", UUID.class),
                    new ProgramId(row.getObject("program_id", UUID.class)),
                    EvidenceRow.code(row.getInt("evidence_number")),
                    row.getString("title"),
                    EvidenceKind.valueOf(row.getString("kind")),
                    row.getString("owner"),
                    Tlp.valueOf(row.getString("tlp")),
                    row.getString("first_by"),
                    row.getTimestamp("first_at").toInstant(),
                    current,
                    Validity.of(current.validUntil(), today),
                    row.getInt("uses"));
        };
    }

    static EvidenceVersionRow version(ResultSet row, int number) throws SQLException {
        return new EvidenceVersionRow(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getObject("size", Long.class),
                row.getString("sha256"),
                row.getString("link"),
                row.getObject("produced_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("note"),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant());
    }

    static EvidenceUseRow use(ResultSet row, int number) throws SQLException {
        return new EvidenceUseRow(
                row.getObject("id", UUID.class),
                row.getObject("evidence_id", UUID.class),
                new UseTarget(UseTarget.Kind.valueOf(row.getString("kind")), row.getString("target")),
                row.getString("label"),
                row.getString("attached_by"),
                row.getTimestamp("attached_at").toInstant());
    }
}
