package org.soclifecycle.support;

/** The deliverables catalogue as models see it. */
public final class StubDeliverables {

    /** The class of every deliverable: A, B or C. */
    public String deliverableClass = "B";

    public String deliverableClass(String code) {
        return deliverableClass;
    }

    public String owner(String code) {
        return "soc-manager";
    }

    public String reviewer(String code) {
        return "grc-officer";
    }

    public String approver(String code) {
        return "executive-sponsor";
    }

    public String secondApprover(String code) {
        return "ciso";
    }
}
