package org.soclifecycle.work.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.work.Drafts;
import org.soclifecycle.work.SubmissionRejected;
import org.soclifecycle.work.TaskForms;
import org.soclifecycle.work.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the form of a task sends: the answers, drafts of them, and questions what follows from them. */
@RestController
@RequestMapping("/tasks/{id}")
class TaskFormController {

    private static final int LONGEST_KEY = 100;

    private final Tasks tasks;
    private final Drafts drafts;
    private final TaskForms forms;
    private final CurrentUser currentUser;

    TaskFormController(Tasks tasks, Drafts drafts, TaskForms forms, CurrentUser currentUser) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.forms = forms;
        this.currentUser = currentUser;
    }

    @PostMapping("/complete")
    Completed complete(
            @PathVariable UUID id,
            @RequestBody Map<String, @Nullable Object> body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        String requestKey = key == null || key.length() > LONGEST_KEY ? null : key;
        SentForm form = SentForm.of(body);
        tasks.complete(id, form.values(), currentUser.require(), requestKey, form.signature());
        return new Completed(request.getContextPath() + "/tasks/" + id + "?done");
    }

    @PutMapping("/draft")
    Saved saveDraft(@PathVariable UUID id, @RequestBody Map<String, @Nullable Object> values) {
        return new Saved(drafts.save(id, SentForm.of(values).values(), currentUser.require()));
    }

    @PostMapping("/computed")
    Computed compute(@PathVariable UUID id, @RequestBody Map<String, @Nullable Object> values) {
        return new Computed(forms.compute(id, SentForm.of(values).values(), currentUser.require()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(SubmissionRejected rejected) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(rejected.getMessage()));
        problem.setTitle("Please check your input");
        problem.setProperty("errors", rejected.errors());
        return ResponseEntity.unprocessableContent().body(problem);
    }

    /** Where the browser goes next. */
    record Completed(String next) {}

    /** When the draft was kept. */
    record Saved(Instant savedAt) {}

    /** Computed values by their path. */
    record Computed(Map<String, @Nullable Object> values) {}
}
