package org.soclifecycle.work;

/**
 * Implemented by a module that gives meaning to a form, such as a vote. It is called inside the transaction of the
 * completion, before the engine moves on; by throwing it refuses. Every other form is kept as a submission and needs no
 * class.
 */
public interface TaskSubmission {

    /** Whether this form has the meaning. */
    boolean gives(String formId);

    /** @throws RuntimeException of the kinds in core, to refuse the completion */
    void accept(AcceptedSubmission submission);
}
