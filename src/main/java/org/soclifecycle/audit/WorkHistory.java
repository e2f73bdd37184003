package org.soclifecycle.audit;

import java.util.List;
import org.soclifecycle.work.TaskHistory;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Lets the task's page show what the ledger says about the task. */
@Component
class WorkHistory implements TaskHistory {

    private final History history;

    WorkHistory(History history) {
        this.history = history;
    }

    @Override
    public List<Line> of(WorkItem item) {
        return history.ofWorkItem(item.program().value(), item.id()).stream()
                .map(row -> new Line(row.occurredAt(), row.sentence()))
                .toList();
    }
}
