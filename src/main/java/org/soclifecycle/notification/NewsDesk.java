package org.soclifecycle.notification;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what is to be told with the change that it tells about, in one statement when that is about to commit. Finding out
 * whom to tell is left for later, so that nobody waits for it, and nothing of it can fail the change.
 */
@Component
class NewsDesk {

    private final NewsTable table;

    NewsDesk(NewsTable table) {
        this.table = table;
    }

    void add(News news) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            table.add(List.of(news));
            return;
        }
        pending().add(news);
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Pending pending = new Pending();
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                });
    }

    private final class Pending implements TransactionSynchronization {

        private final List<News> news = new ArrayList<>();
        private boolean committing;

        void add(News one) {
            news.add(one);
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
            if (!news.isEmpty()) {
                table.add(List.copyOf(news));
                news.clear();
            }
        }
    }
}
