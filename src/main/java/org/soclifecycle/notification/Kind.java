package org.soclifecycle.notification;

import java.util.Arrays;
import java.util.List;

/** What notices are about; each has a usual way by mail that people can change. */
public enum Kind {
    TASK_ASSIGNED(Delivery.NOW),
    /** Stands in the inbox anyway: by daily mail only, never among the notices. */
    TASK_OFFERED(Delivery.DAILY),
    REMINDER(Delivery.NOW),
    OVERDUE(Delivery.NOW),
    ESCALATION(Delivery.NOW),
    VOTE_OPEN(Delivery.NOW),
    GATE_DECIDED(Delivery.NOW),
    CONDITION(Delivery.NOW),
    WAIVER_EXPIRING(Delivery.NOW),
    MILESTONE_REACHED(Delivery.DAILY),
    FORECAST_SLIPPED(Delivery.DAILY),
    /** Tells nobody anything: notices about a task that is closed count as read. */
    SETTLED(Delivery.NONE);

    private final Delivery usual;

    Kind(Delivery usual) {
        this.usual = usual;
    }

    Delivery usual() {
        return usual;
    }

    /** Whether the page of notices shows it. */
    boolean isListed() {
        return this != TASK_OFFERED;
    }

    /** The ways that a person can choose. */
    public List<Delivery> choices() {
        return this == TASK_OFFERED ? List.of(Delivery.DAILY, Delivery.NONE) : List.of(Delivery.values());
    }

    /** Those that people get, in the order of the settings. */
    public static List<Kind> forPeople() {
        return Arrays.stream(values()).filter(kind -> kind != SETTLED).toList();
    }
}
