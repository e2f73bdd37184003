package org.soclifecycle.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends to the ledger, in the caller's transaction: if the record cannot be written, the change does not happen. Each
 * programme has its own chain; every entry carries the hash of the one before it.
 */
@Component
class Ledger {

    /** The chain of everything that belongs to no programme. */
    static final String SYSTEM_CHAIN = "system";

    static final String FIRST = "0".repeat(64);

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.REQUIRED)
    void append(Entry entry) {
        String chain = entry.program() == null ? SYSTEM_CHAIN : entry.program().toString();
        Head head = lock(chain);
        UUID id = UUID.randomUUID();
        Source source = Source.current();
        String details = CanonicalJson.write(entry.details());
        String hash = hash(canonical(id, chain, head.sequence() + 1, entry, details, source, head.hash()));
        insert(id, chain, head, entry, details, source, hash);
        jdbc.sql("update app.audit_chain set sequence = ?, hash = ? where chain = ?")
                .param(head.sequence() + 1)
                .param(hash)
                .param(chain)
                .update();
    }

    private Head lock(String chain) {
        return jdbc.sql("""
                insert into app.audit_chain (chain, sequence, hash) values (?, 0, ?)
                on conflict (chain) do update set sequence = audit_chain.sequence returning sequence, hash
                """)
                .param(chain)
                .param(FIRST)
                .query((row, number) -> new Head(row.getLong("sequence"), row.getString("hash")))
                .single();
    }

    private void insert(UUID id, String chain, Head head, Entry entry, String details, Source source, String hash) {
        jdbc.sql("""
                insert into app.audit_event (id, chain, sequence, program_id, occurred_at, actor, action, subject, reason,
                    details, source_address, correlation_id, previous_hash, hash)
                values (:id, :chain, :sequence, :program, :at, :actor, :action, :subject, :reason, :details::jsonb, :source,
                    :correlation, :previous, :hash)
                """)
                .param("id", id)
                .param("chain", chain)
                .param("sequence", head.sequence() + 1)
                .param(
                        "program",
                        entry.program() == null ? null : entry.program().value(),
                        java.sql.Types.OTHER)
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subject", entry.subject(), java.sql.Types.VARCHAR)
                .param("reason", entry.reason(), java.sql.Types.VARCHAR)
                .param("details", details)
                .param("source", source.address(), java.sql.Types.VARCHAR)
                .param("correlation", source.correlation(), java.sql.Types.VARCHAR)
                .param("previous", head.hash())
                .param("hash", hash)
                .update();
    }

    /** The bytes that are hashed: the canonical JSON of the entry with its place in the chain. */
    static String canonical(
            UUID id, String chain, long sequence, Entry entry, String details, Source source, String previous) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("chain", chain);
        fields.put("sequence", sequence);
        fields.put("occurredAt", entry.at());
        fields.put("actor", entry.actor());
        fields.put("action", entry.action());
        fields.put("subject", entry.subject());
        fields.put("reason", entry.reason());
        fields.put("details", details);
        fields.put("sourceAddress", source.address());
        fields.put("correlationId", source.correlation());
        fields.put("previousHash", previous);
        return CanonicalJson.write(fields);
    }

    static String hash(String canonical) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Head(long sequence, String hash) {}
}
