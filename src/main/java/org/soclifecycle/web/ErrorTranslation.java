package org.soclifecycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.DatabaseAway;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.NotFound;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns exceptions into answers. The kinds of {@code core} carry the sentence a person is shown. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorTranslation {

    private final Troubles troubles;
    private final Refusals refusals;
    private final Outage outage;

    ErrorTranslation(Troubles troubles, Refusals refusals, Outage outage) {
        this.troubles = troubles;
        this.refusals = refusals;
        this.outage = outage;
    }

    @ExceptionHandler
    Object on(NotFound missing, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.NOT_FOUND, missing.getMessage(), request, response);
    }

    @ExceptionHandler
    Object on(Conflict conflict, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.CONFLICT, conflict.getMessage(), request, response);
    }

    @ExceptionHandler
    Object on(Invalid invalid, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, invalid.getMessage(), request, response);
    }

    @ExceptionHandler
    Object on(NotAllowed refused, HttpServletRequest request, HttpServletResponse response) {
        Trouble trouble = troubles.of(HttpStatus.FORBIDDEN, refused.getMessage());
        if (!refused.isRecorded()) {
            refusals.record(request, trouble.sentence(), refused.rule());
        }
        return Answer.to(request, response, trouble);
    }

    /** Of method security; those of the filter chain go to {@link AccessRefused}. */
    @ExceptionHandler
    Object on(AccessDeniedException refused, HttpServletRequest request, HttpServletResponse response) {
        Trouble trouble = troubles.of(HttpStatus.FORBIDDEN, null);
        refusals.record(request, trouble.sentence());
        return Answer.to(request, response, trouble);
    }

    /** The filter chain knows how to ask for a sign-in. */
    @ExceptionHandler
    void on(AuthenticationException unknown) {
        throw unknown;
    }

    @ExceptionHandler
    Object on(ConcurrencyFailureException tooLate, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.CONFLICT, null, request, response);
    }

    /** A path whose id is no id does not exist; a parameter that cannot be read is the caller's mistake. */
    @ExceptionHandler
    Object on(MethodArgumentTypeMismatchException odd, HttpServletRequest request, HttpServletResponse response) {
        boolean inPath =
                odd.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        return answer(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, null, request, response);
    }

    @ExceptionHandler
    Object on(HttpMessageNotReadableException unreadable, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.BAD_REQUEST, null, request, response);
    }

    @ExceptionHandler
    Object on(MaxUploadSizeExceededException tooLarge, HttpServletRequest request, HttpServletResponse response) {
        Trouble trouble = troubles.of(HttpStatus.CONTENT_TOO_LARGE, null);
        refusals.record(request, trouble.sentence());
        return Answer.to(request, response, trouble);
    }

    @ExceptionHandler
    Object on(MultipartException unreadable, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.BAD_REQUEST, null, request, response);
    }

    /** The browser went away; there is nobody to answer. */
    @ExceptionHandler
    void on(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    @Nullable
    Object on(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (failure instanceof ErrorResponse known) {
            return answer(known.getStatusCode(), null, request, response);
        }
        if (DatabaseAway.causes(failure)) {
            outage.answer(request, response, failure);
            return null;
        }
        String asked = request.getMethod() + " " + request.getRequestURI();
        return Answer.to(request, response, troubles.unexpected(asked, failure));
    }

    private Object answer(
            HttpStatusCode status,
            @Nullable String sentence,
            HttpServletRequest request,
            HttpServletResponse response) {
        return Answer.to(request, response, troubles.of(status, sentence));
    }
}
