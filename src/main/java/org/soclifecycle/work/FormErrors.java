package org.soclifecycle.work;

import java.util.ArrayList;
import java.util.List;

/** Collects everything there is to mend, up to a number no person would read. */
final class FormErrors {

    private static final int MOST = 500;

    private final List<FieldError> errors = new ArrayList<>();

    void add(Place place, Problem problem) {
        if (errors.size() < MOST) {
            errors.add(FormMessages.error(place, problem));
        }
    }

    List<FieldError> list() {
        return List.copyOf(errors);
    }
}
