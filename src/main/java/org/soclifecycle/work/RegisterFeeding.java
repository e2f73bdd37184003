package org.soclifecycle.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.RegisterFeed;
import org.springframework.stereotype.Component;

/** Turns the answers of a form into rows of the programme's registers, as the model says. */
@Component
class RegisterFeeding {

    private static final List<String> TITLES =
            List.of("title", "name", "statement", "system", "role", "text", "requirement", "product");

    private final Registers registers;

    RegisterFeeding(Registers registers) {
        this.registers = registers;
    }

    void feed(AcceptedSubmission submission, FormSchema form, List<RegisterFeed> feeds, UUID submissionId) {
        WorkItem item = submission.item();
        String source = item.governedBy().process() + "#" + item.governedBy().element();
        for (RegisterFeed feed : feeds) {
            List<RegisterRow> rows = rows(submission, form, feed);
            registers.record(item.program(), feed.register(), rows, source, submissionId);
            if (feed.replaces()) {
                registers.keepOnly(
                        item.program(),
                        feed.register(),
                        source,
                        rows.stream().map(RegisterRow::key).collect(Collectors.toSet()));
            }
        }
    }

    /** The rows that the answers of the form are in the register. */
    static List<RegisterRow> rows(AcceptedSubmission submission, FormSchema form, RegisterFeed feed) {
        return switch (feed.field()) {
            case RegisterFeed.GROUPS -> groups(submission, form, feed);
            case RegisterFeed.FORM -> List.of(wholeForm(submission, form, feed));
            default -> table(submission, form, feed);
        };
    }

    private static List<RegisterRow> table(AcceptedSubmission submission, FormSchema form, RegisterFeed feed) {
        String key = form.field(feed.field())
                .flatMap(FormField::keyColumn)
                .map(FormField::key)
                .orElseThrow();
        List<RegisterRow> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> row : submission.rows(feed.field())) {
            Object value = row.get(key);
            if (value != null) {
                rows.add(new RegisterRow(feed.register(), value.toString(), title(value.toString(), row), row));
            }
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static List<RegisterRow> groups(AcceptedSubmission submission, FormSchema form, RegisterFeed feed) {
        List<RegisterRow> rows = new ArrayList<>();
        submission.values().forEach((path, value) -> {
            if (value instanceof Map<?, ?> group) {
                String label = form.field(path).map(FormField::label).orElse(path);
                rows.add(new RegisterRow(feed.register(), path, label, (Map<String, @Nullable Object>) group));
            }
        });
        return rows;
    }

    private static RegisterRow wholeForm(AcceptedSubmission submission, FormSchema form, RegisterFeed feed) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(submission.values());
        String subject = submission.item().subject();
        String key = subject != null
                ? subject
                : form.fields().stream()
                        .map(FormField::key)
                        .map(row::get)
                        .filter(java.util.Objects::nonNull)
                        .map(Object::toString)
                        .findFirst()
                        .orElse(submission.item().id().toString());
        String title = submission.item().subjectTitle();
        return new RegisterRow(feed.register(), key, title == null ? title(key, row) : title, row);
    }

    static String title(String key, Map<String, @Nullable Object> row) {
        return TITLES.stream()
                .map(row::get)
                .filter(String.class::isInstance)
                .map(Object::toString)
                .filter(text -> !text.isBlank() && text.length() <= 160)
                .findFirst()
                .orElse(key);
    }
}
