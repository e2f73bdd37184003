package org.soclifecycle.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.signature.SignatureRow;
import org.soclifecycle.signature.Signatures;
import org.soclifecycle.signature.Statement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signatures under tasks for pages, each checked against what is kept today. */
@Service
@Transactional(readOnly = true)
public class SignedTasks {

    private final Signatures signatures;
    private final SignedAgain again;
    private final Calendars calendars;

    SignedTasks(Signatures signatures, SignedAgain again, Calendars calendars) {
        this.signatures = signatures;
        this.again = again;
        this.calendars = calendars;
    }

    /** The signature under the work item, if it is signed. */
    public Optional<SignedTask> of(UUID workItem) {
        return of(List.of(workItem)).stream().findFirst();
    }

    /** Those under the work items of one programme, oldest first; in a fixed number of statements. */
    public List<SignedTask> of(Collection<UUID> workItems) {
        return checked(signatures.ofItems(workItems));
    }

    /** Those about everything whose name begins so, for example {@code gate/}; oldest first. */
    public List<SignedTask> about(ProgramId program, String prefix) {
        return checked(signatures.about(program, prefix));
    }

    /** All of the programme, newest first; a page from the one after the given on. */
    public List<SignedTask> page(ProgramId program, @Nullable UUID after, int count) {
        return checked(signatures.page(program, after, count));
    }

    /** @throws NotFound when the programme has no such signature */
    public SignedTask find(ProgramId program, UUID signature) {
        return checked(List.of(signatures.find(program, signature))).get(0);
    }

    private List<SignedTask> checked(List<SignatureRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<String, @Nullable Object>> now = again.of(rows);
        var zone = calendars.paceOf(rows.get(0).program()).days().zone();
        return rows.stream()
                .map(row -> new SignedTask(
                        row,
                        signatures.statement(row).map(Statement::text).orElse(""),
                        signatures.differences(row, now.getOrDefault(row.workItem(), Map.of())),
                        zone))
                .toList();
    }
}
