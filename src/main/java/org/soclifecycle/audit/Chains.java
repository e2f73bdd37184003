package org.soclifecycle.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The tables of the ledger. Two calls write what one transaction did to a chain, however many entries that is. */
@Repository
class Chains {

    /** Entry by entry, so that no other order of rows and head can ever be seen. */
    private static final String APPEND = """
            with head as (update app.audit_chain set sequence = ?, hash = ? where chain = ?)
            insert into app.audit_event (id, chain, sequence, program_id, occurred_at, actor, action, subject, reason,
                details, source_address, correlation_id, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;

    Chains(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void append(String chain, List<Unwritten.Line> lines) {
        List<Link> links = new ArrayList<>();
        Head head = lock(chain);
        for (Unwritten.Line line : lines) {
            Link link = new Link(UUID.randomUUID(), chain, head, line);
            links.add(link);
            head = link.head();
        }
        jdbc.batchUpdate(APPEND, links, links.size(), Chains::write);
    }

    private Head lock(String chain) {
        return jdbc.query(
                        """
                        insert into app.audit_chain (chain, sequence, hash) values (?, 0, ?)
                        on conflict (chain) do update set sequence = audit_chain.sequence returning sequence, hash
                        """,
                        (row, number) -> new Head(row.getLong("sequence"), row.getString("hash")),
                        chain,
                        Ledger.FIRST)
                .get(0);
    }

    private static void write(PreparedStatement statement, Link link) throws SQLException {
        Entry entry = link.line().entry();
        Source source = link.line().source();
        Head head = link.head();
        int at = 0;
        statement.setLong(++at, head.sequence());
        statement.setString(++at, head.hash());
        statement.setString(++at, link.chain());
        statement.setObject(++at, link.id());
        statement.setString(++at, link.chain());
        statement.setLong(++at, head.sequence());
        statement.setObject(
                ++at, entry.program() == null ? null : entry.program().value(), java.sql.Types.OTHER);
        statement.setObject(++at, entry.at().atOffset(ZoneOffset.UTC));
        statement.setString(++at, entry.actor());
        statement.setString(++at, entry.action());
        statement.setString(++at, entry.subject());
        statement.setString(++at, entry.reason());
        statement.setString(++at, link.line().details());
        statement.setString(++at, source.address());
        statement.setString(++at, source.correlation());
        statement.setString(++at, link.previous().hash());
        statement.setString(++at, head.hash());
    }

    private record Head(long sequence, String hash) {}

    /** One entry at its place in the chain. */
    private record Link(UUID id, String chain, Head previous, Unwritten.Line line, Head head) {

        Link(UUID id, String chain, Head previous, Unwritten.Line line) {
            this(id, chain, previous, line, next(id, chain, previous, line));
        }

        private static Head next(UUID id, String chain, Head previous, Unwritten.Line line) {
            long sequence = previous.sequence() + 1;
            String canonical =
                    Ledger.canonical(id, chain, sequence, line.entry(), line.details(), line.source(), previous.hash());
            return new Head(sequence, Ledger.hash(canonical));
        }
    }
}
