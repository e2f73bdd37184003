package org.soclifecycle.plan;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Programs;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Has the chances of programmes computed in the background some time after their forecasts moved: one at a time, and once
 * however often a forecast moved meanwhile.
 */
@Component
class Recomputing implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Recomputing.class);
    private static final int SECONDS = 15;

    private final Programs programs;
    private final Confidence confidence;
    private final Set<ProgramId> pending = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "chances");
        thread.setDaemon(true);
        return thread;
    });

    Recomputing(Programs programs, Confidence confidence) {
        this.programs = programs;
        this.confidence = confidence;
    }

    void soon(ProgramId program) {
        if (pending.add(program) && !executor.isShutdown()) {
            executor.schedule(() -> compute(program), SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Who looks at the plan computes them anyway, so that a failure costs nothing but time. */
    void compute(ProgramId program) {
        pending.remove(program);
        try {
            confidence.fresh(programs.find(program));
        } catch (RuntimeException failure) {
            LOG.debug("The chances of programme {} could not be computed.", program, failure);
        }
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
