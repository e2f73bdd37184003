package org.soclifecycle.identity.web;

import org.soclifecycle.core.Invalid;
import org.springframework.validation.BindingResult;

/** Shows what the service refused at the field it is about. */
final class Refusal {

    private Refusal() {}

    static void at(String field, Invalid refused, BindingResult result) {
        result.rejectValue(field, "refused", String.valueOf(refused.getMessage()));
    }
}
