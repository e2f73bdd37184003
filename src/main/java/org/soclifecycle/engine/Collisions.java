package org.soclifecycle.engine;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.soclifecycle.core.Conflict;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs an action in a transaction of its own and repeats it when it collided with a timer or another person. */
@Component
public class Collisions {

    private static final int TRIES = 4;

    private final TransactionTemplate transaction;

    Collisions(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /**
     * @return what the action returned
     * @throws Conflict when it collided four times
     */
    public <T> T retry(Supplier<T> action) {
        for (int attempt = 1; ; attempt++) {
            try {
                return java.util.Objects.requireNonNull(transaction.execute(status -> action.get()));
            } catch (OptimisticLockingException | ConcurrencyFailureException collision) {
                pauseOrGiveUp(attempt);
            }
        }
    }

    private static void pauseOrGiveUp(int attempt) {
        if (attempt == TRIES) {
            throw new Conflict("Several people changed this at the same moment. Look at the page again and repeat.");
        }
        java.util.concurrent.locks.LockSupport.parkNanos(
                ThreadLocalRandom.current().nextLong(20_000_000, 80_000_000));
    }
}
