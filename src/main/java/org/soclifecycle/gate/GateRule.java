package org.soclifecycle.gate;

/** Rules of gates that are not about the separation of duties; the record of refused attempts names them by their ids. */
enum GateRule {
    /** One vote for each voter, and none after the decision. */
    VOTE("GATE-1"),
    /** What must be checked is checked. */
    CHECK("GATE-2"),
    /** A decision has what it needs, and its conditions are due within 60 days and before the next gate. */
    DECISION("GATE-3"),
    /** Only what can be waived is waived, for 90 days at most and until the next gate. */
    WAIVER("GATE-4"),
    /** Criteria stay as they are once they are frozen, judged or passed. */
    FROZEN("GATE-5");

    private final String id;

    GateRule(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
