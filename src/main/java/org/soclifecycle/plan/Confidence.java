package org.soclifecycle.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The chances of programmes, kept from one page to the next: they are computed again for whoever asks for fresh ones on
 * another day or after the forecast moved, never twice at once for a programme.
 */
@Service
public class Confidence {

    private final Chances chances;
    private final ChanceStore store;
    private final Calendars calendars;
    private final Clock clock;
    private final TransactionTemplate apart;

    Confidence(
            Chances chances,
            ChanceStore store,
            Calendars calendars,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.chances = chances;
        this.store = store;
        this.calendars = calendars;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The chances as last computed, in one statement; without an entry for programmes that nobody looked at yet. */
    public Map<ProgramId, List<Chance>> of(Collection<ProgramRow> programs) {
        return store.of(programs.stream().map(ProgramRow::id).toList());
    }

    /** The chances as of today; those last computed while somebody else is computing them, or when the programme is over. */
    public List<Chance> fresh(ProgramRow program) {
        return Objects.requireNonNull(apart.execute(status -> {
            refresh(program);
            return store.of(List.of(program.id())).getOrDefault(program.id(), List.of());
        }));
    }

    private void refresh(ProgramRow program) {
        LocalDate today = calendars.paceOf(program.id()).days().dateOf(clock.instant());
        String forecast = store.forecastOf(program.id());
        if (program.endedAt() == null && !store.isFresh(program.id(), today, forecast) && store.take(program.id())) {
            store.store(program.id(), today, forecast, chances.of(program));
        }
    }
}
