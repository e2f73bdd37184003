package org.soclifecycle.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of signatures; rows are added and read, nothing else. */
@Repository
class SignatureTable {

    private final JdbcClient jdbc;

    SignatureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SignatureRow row) {
        jdbc.sql("""
                insert into app.signature (id, program_id, work_item_id, title, about, meaning, statement,
                    statement_version, signer, signer_name, signer_roles, signed_at, content, hash)
                values (:id, :program, :workItem, :title, :about, :meaning, :statement, :version, :signer, :name, :roles,
                    :signedAt, :content, :hash)
                """)
                .param("id", row.id())
                .param("program", row.program().value())
                .param("workItem", row.workItem())
                .param("title", row.title())
                .param("about", row.about())
                .param("meaning", row.meaning().name())
                .param("statement", row.statement())
                .param("version", row.statementVersion())
                .param("signer", row.signer().username())
                .param("name", row.signer().name())
                .param("roles", row.signer().roles().toArray(String[]::new))
                .param("signedAt", row.signedAt().atOffset(ZoneOffset.UTC))
                .param("content", row.content())
                .param("hash", row.hash())
                .update();
    }

    /** Whether the transaction that asks has signed the work item; what an earlier one signed does not count. */
    boolean isSignedNow(UUID workItem) {
        return jdbc.sql("""
                select count(*) from app.signature where work_item_id = ? and xmin = pg_current_xact_id()::xid
                """).param(workItem).query(Integer.class).single() == 1;
    }

    List<SignatureRow> ofItems(Collection<UUID> workItems) {
        return jdbc.sql("select * from app.signature where work_item_id = any(?) order by signed_at, id")
                .param(workItems.toArray(UUID[]::new))
                .query(SignatureTable::read)
                .list();
    }

    /** About everything whose name begins so, oldest first. */
    List<SignatureRow> about(ProgramId program, String prefix) {
        return jdbc.sql("""
                select * from app.signature where program_id = ? and starts_with(about, ?) order by signed_at, id
                """)
                .params(program.value(), prefix)
                .query(SignatureTable::read)
                .list();
    }

    /** The newest first, from the one after the given on. */
    List<SignatureRow> page(ProgramId program, @Nullable UUID after, int count) {
        return jdbc.sql("""
                select * from app.signature where program_id = :program
                    and (cast(:after as uuid) is null or (signed_at, id) <
                        (select last.signed_at, last.id from app.signature last where last.id = :after))
                order by signed_at desc, id desc limit :count
                """)
                .param("program", program.value())
                .param("after", after, java.sql.Types.OTHER)
                .param("count", count)
                .query(SignatureTable::read)
                .list();
    }

    List<SignatureRow> find(ProgramId program, UUID id) {
        return jdbc.sql("select * from app.signature where program_id = ? and id = ?")
                .params(program.value(), id)
                .query(SignatureTable::read)
                .list();
    }

    private static SignatureRow read(ResultSet row, int number) throws SQLException {
        return new SignatureRow(
                row.getObject("id", UUID.class),
                new ProgramId(row.getObject("program_id", UUID.class)),
                row.getObject("work_item_id", UUID.class),
                row.getString("title"),
                row.getString("about"),
                Meaning.valueOf(row.getString("meaning")),
                row.getInt("statement_version"),
                new Signer(row.getString("signer"), row.getString("signer_name"), List.of((String[])
                        row.getArray("signer_roles").getArray())),
                row.getTimestamp("signed_at").toInstant(),
                row.getString("content"),
                row.getString("hash"));
    }
}
