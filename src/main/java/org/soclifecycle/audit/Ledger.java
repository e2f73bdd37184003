package org.soclifecycle.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.CanonicalJson;
import org.soclifecycle.identity.ActingFor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends to the ledger, in the caller's transaction: if the record cannot be written, the change does not happen. Each
 * programme has its own chain; every entry carries the hash of the one before it. What a transaction appends is written
 * when it is about to commit, so the chain is locked once and briefly.
 */
@Component
class Ledger {

    /** The chain of everything that belongs to no programme. */
    static final String SYSTEM_CHAIN = "system";

    /** The detail that names, beside the actor, the person acted for by delegation. */
    static final String ON_BEHALF_OF = "onBehalfOf";

    static final String FIRST = "0".repeat(64);

    private final Chains chains;
    private final ActingFor acting;

    Ledger(Chains chains, ActingFor acting) {
        this.chains = chains;
        this.acting = acting;
    }

    @Transactional(propagation = Propagation.REQUIRED)
    void append(Entry entry) {
        acting.delegatorOf(entry.actor()).ifPresent(delegator -> entry.with(ON_BEHALF_OF, delegator));
        unwritten().add(new Unwritten.Line(entry, CanonicalJson.write(entry.details()), Source.current()));
    }

    /** What this transaction has appended; a transaction that is suspended keeps its own. */
    private Unwritten unwritten() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Unwritten.class::isInstance)
                .map(Unwritten.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Unwritten begin() {
        Unwritten lines = new Unwritten(chains);
        TransactionSynchronizationManager.registerSynchronization(lines);
        return lines;
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
        return CanonicalJson.sha256(canonical);
    }
}
