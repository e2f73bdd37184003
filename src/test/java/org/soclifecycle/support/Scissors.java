package org.soclifecycle.support;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.soclifecycle.work.SubmissionAccepted;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Cuts the wire to the database, at once or in the middle of the next submit. */
@TestComponent
public class Scissors {

    private final AtomicBoolean inTheMiddle = new AtomicBoolean();
    private final Wire wire;
    private final DataSource database;
    private volatile boolean cut;

    Scissors(Wire wire, DataSource database) {
        this.wire = wire;
        this.database = database;
    }

    public void cut() {
        cut = true;
        wire.cut();
    }

    public void cutInTheMiddle() {
        inTheMiddle.set(true);
    }

    /** Waits until the pool has a connection again; it tries by itself, after one second at the latest. */
    public void mend() {
        inTheMiddle.set(false);
        if (cut) {
            wire.mend();
            cut = false;
        }
        await().atMost(Duration.ofSeconds(20)).until(this::answers);
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException away) {
            return false;
        }
    }

    @EventListener
    void on(SubmissionAccepted event) {
        if (inTheMiddle.compareAndSet(true, false)) {
            cut();
        }
    }
}
