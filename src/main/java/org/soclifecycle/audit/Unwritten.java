package org.soclifecycle.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The entries that one transaction has appended and not written yet. A failure to write them fails the commit. Chains are
 * written in the order of their names, so that two transactions never wait for each other's chain.
 */
final class Unwritten implements TransactionSynchronization {

    private final Chains chains;
    private final List<Line> lines = new ArrayList<>();
    private boolean committing;

    Unwritten(Chains chains) {
        this.chains = chains;
    }

    void add(Line line) {
        lines.add(line);
        if (committing) {
            write();
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        write();
    }

    private void write() {
        lines.stream()
                .collect(Collectors.groupingBy(Line::chain, TreeMap::new, Collectors.toList()))
                .forEach(chains::append);
        lines.clear();
    }

    /** An entry as it was when it was appended. */
    record Line(Entry entry, String details, Source source) {

        String chain() {
            return entry.program() == null
                    ? Ledger.SYSTEM_CHAIN
                    : entry.program().toString();
        }
    }
}
