package org.soclifecycle.plan;

import java.util.LinkedHashSet;
import java.util.Set;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.ElementReached;
import org.soclifecycle.program.CalendarChanged;
import org.soclifecycle.program.ProgramCreated;
import org.soclifecycle.work.WorkClosed;
import org.soclifecycle.work.WorkOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has the forecast computed again, once in the transaction of whatever changes it, when that is about to commit. */
@Component
class Refreshing {

    private final Forecasting forecasting;
    private final MilestoneRepository milestones;
    private final Recomputing chances;

    Refreshing(Forecasting forecasting, MilestoneRepository milestones, Recomputing chances) {
        this.forecasting = forecasting;
        this.milestones = milestones;
        this.chances = chances;
    }

    @EventListener
    void on(ProgramCreated event) {
        stale(event.program().id());
    }

    @EventListener
    void on(WorkOpened event) {
        stale(event.item().program());
    }

    @EventListener
    void on(WorkClosed event) {
        stale(event.item().program());
    }

    @EventListener
    void on(ElementReached event) {
        stale(event.program());
    }

    @EventListener
    void on(CalendarChanged event) {
        stale(event.program());
    }

    private void stale(ProgramId program) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forecasting.refresh(program);
            return;
        }
        Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.programs.add(program);
    }

    private final class Pending implements TransactionSynchronization {

        private final Set<ProgramId> programs = new LinkedHashSet<>();
        private final Set<ProgramId> moved = new LinkedHashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Refreshing.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Refreshing.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            milestones.flush();
            programs.stream().filter(forecasting::refresh).forEach(moved::add);
        }

        @Override
        public void afterCommit() {
            moved.forEach(chances::soon);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(Refreshing.this);
        }
    }
}
