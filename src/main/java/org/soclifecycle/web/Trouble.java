package org.soclifecycle.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * What went wrong, as a person is told.
 *
 * @param reference under which the log has more, for failures nobody expected
 */
record Trouble(
        HttpStatus status,
        String title,
        String sentence,
        @Nullable String reference) implements Serializable {

    /** The request attribute under which a filter hands the trouble to the error page. */
    static final String ATTRIBUTE = Trouble.class.getName();

    ProblemDetail detail() {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, sentence);
        detail.setTitle(title);
        if (reference != null) {
            detail.setProperty("reference", reference);
        }
        return detail;
    }
}
