package org.soclifecycle.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.CanonicalJson;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Reauthenticated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives, reads and checks signatures. */
@Service
@Transactional(readOnly = true)
public class Signatures {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final SignatureTable table;
    private final Statements statements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signatures(SignatureTable table, Statements statements, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signs, inside the transaction of what is signed.
     *
     * @throws NotAllowed when the proof is another person's, or older than five minutes
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignatureRow sign(Deed deed, Signer signer, Meaning meaning, Reauthenticated proof) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!proof.username().equals(signer.username())
                || proof.at().plus(FRESH).isBefore(now)) {
            throw new NotAllowed("Enter your password again to sign.");
        }
        Statement statement = statements.current(meaning);
        SignatureRow bare = row(deed, signer, statement, now, "");
        SignatureRow row =
                row(deed, signer, statement, now, SignedContent.canonical(bare, statement.text(), deed.content()));
        table.insert(row);
        events.publishEvent(new SignatureGiven(row));
        return row;
    }

    private static SignatureRow row(Deed deed, Signer signer, Statement statement, Instant at, String content) {
        return new SignatureRow(
                UUID.randomUUID(),
                deed.program(),
                deed.workItem(),
                deed.title(),
                deed.about(),
                statement.meaning(),
                statement.version(),
                signer,
                at,
                content,
                CanonicalJson.sha256(content));
    }

    /** Whether the present transaction has signed the work item. */
    public boolean isSignedNow(UUID workItem) {
        return table.isSignedNow(workItem);
    }

    /** Those under the work items, oldest first. */
    public List<SignatureRow> ofItems(Collection<UUID> workItems) {
        return workItems.isEmpty() ? List.of() : table.ofItems(workItems);
    }

    /** Those about everything whose name begins so, for example {@code deliverable/D-18/}; oldest first. */
    public List<SignatureRow> about(ProgramId program, String prefix) {
        return table.about(program, prefix);
    }

    /** All of the programme, newest first; a page from the one after the given on. */
    public List<SignatureRow> page(ProgramId program, @Nullable UUID after, int count) {
        return table.page(program, after, count);
    }

    /** @throws NotFound when the programme has no such signature */
    public SignatureRow find(ProgramId program, UUID id) {
        return table.find(program, id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such signature on this programme."));
    }

    /** What the task contributed to the content, by names, as it was signed. */
    public static Map<String, @Nullable Object> contentOf(SignatureRow row) {
        return SignedContent.read(row.content());
    }

    /**
     * Compares what was signed with what is there now.
     *
     * @param now the content as it would be signed today, by the same names
     * @return the names of everything that differs; empty when all is as it was signed
     */
    public List<String> differences(SignatureRow row, Map<String, @Nullable Object> now) {
        String statement = statements
                .find(row.meaning(), row.statementVersion())
                .map(Statement::text)
                .orElse("");
        return Differences.between(row, SignedContent.canonical(row, statement, now));
    }

    /** The statement that was signed, as the catalogue has it; empty when it is gone. */
    public Optional<Statement> statement(SignatureRow row) {
        return statements.find(row.meaning(), row.statementVersion());
    }
}
