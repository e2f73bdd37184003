package org.soclifecycle.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.FieldError;
import org.soclifecycle.work.SubmissionRejected;
import org.soclifecycle.work.TaskSubmission;
import org.springframework.stereotype.Component;

/**
 * Takes up what people list as evidence in a form: every row with an https address becomes a link of the programme's
 * evidence, attached to the task. Other references stay with the submission.
 */
@Component
class ListedEvidence implements TaskSubmission {

    private final Evidences evidences;

    ListedEvidence(Evidences evidences) {
        this.evidences = evidences;
    }

    @Override
    public boolean gives(String formId) {
        return true;
    }

    @Override
    public void accept(AcceptedSubmission submission) {
        List<FieldError> errors = new ArrayList<>();
        for (Listed row : in(submission.values())) {
            try {
                evidences.take(
                        submission.item().program(),
                        row.evidence(),
                        new Content.Link(row.text("location")),
                        UseTarget.task(submission.item().id()),
                        submission.actor());
            } catch (InvalidFields wrong) {
                wrong.fields().forEach((field, sentence) -> errors.add(row.error(field, sentence)));
            }
        }
        if (!errors.isEmpty()) {
            throw new SubmissionRejected(errors);
        }
    }

    /** The rows of all tables that list evidence with an address. */
    static List<Listed> in(Map<String, @Nullable Object> values) {
        List<Listed> found = new ArrayList<>();
        values.forEach((table, value) -> {
            List<?> rows = value instanceof List<?> list ? list : List.of();
            for (int at = 0; at < rows.size(); at++) {
                if (rows.get(at) instanceof Map<?, ?> row && isEvidence(row)) {
                    found.add(new Listed(table, at, row));
                }
            }
        });
        return found;
    }

    private static boolean isEvidence(Map<?, ?> row) {
        return row.containsKey("kind")
                && row.containsKey("tlp")
                && String.valueOf(row.get("location")).strip().startsWith("https://");
    }

    /** One row. */
    record Listed(String table, int at, Map<?, ?> row) {

        NewEvidence evidence() {
            return new NewEvidence(
                    text("title"),
                    EvidenceKind.valueOf(text("kind").toUpperCase(Locale.ROOT)),
                    null,
                    day("producedOn"),
                    day("validUntil"),
                    Tlp.valueOf(text("tlp").replace('+', '_')));
        }

        String text(String column) {
            Object value = row.get(column);
            return value == null ? "" : value.toString();
        }

        private @Nullable LocalDate day(String column) {
            try {
                return text(column).isEmpty() ? null : LocalDate.parse(text(column));
            } catch (DateTimeException unreadable) {
                return null;
            }
        }

        FieldError error(String field, String sentence) {
            String column = field.equals("link") ? "location" : field;
            return new FieldError(
                    table + "[" + at + "]." + column, "Evidence", "Evidence, row " + (at + 1) + ": " + sentence);
        }
    }
}
