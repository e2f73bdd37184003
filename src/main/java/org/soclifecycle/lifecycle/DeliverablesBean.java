package org.soclifecycle.lifecycle;

import java.util.Optional;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.evidence.DeliverableCatalogue;

/** Who writes, reviews and approves a deliverable, for the model that approves it. */
@ModelBean(name = "deliverables")
public class DeliverablesBean {

    private final DeliverableCatalogue catalogue;

    DeliverablesBean(DeliverableCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A binding, B controlled, C working paper. */
    public String deliverableClass(String code) {
        return catalogue.find(code).type();
    }

    public String owner(String code) {
        return catalogue.find(code).owner();
    }

    public String reviewer(String code) {
        return catalogue.find(code).reviewer();
    }

    public String approver(String code) {
        return catalogue.find(code).approver();
    }

    /** The second approver of a binding deliverable; the first where the catalogue names none. */
    public String secondApprover(String code) {
        return Optional.ofNullable(catalogue.find(code).secondApprover()).orElse(approver(code));
    }
}
