package org.soclifecycle.lifecycle;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.work.Answers;

/** What was submitted on the programme, for conditions and rules in models. */
@ModelBean(name = "answers")
public class AnswersBean {

    private final Answers answers;
    private final Where where;

    AnswersBean(Answers answers, Where where) {
        this.answers = answers;
        this.where = where;
    }

    /** The latest accepted value; null when the form was never submitted. */
    public @Nullable Object value(DelegateExecution execution, String form, String field) {
        Object value = answers.latest(where.program(execution), form)
                .map(submission -> submission.data().get(field))
                .orElse(null);
        return value instanceof BigDecimal number ? (Object) number.doubleValue() : value;
    }

    /** The latest accepted value as text, or the fallback. */
    public String text(DelegateExecution execution, String form, String field, String fallback) {
        Object value = value(execution, form, field);
        return value == null ? fallback : value.toString();
    }

    /**
     * When what the form recorded is due for review, again and again: an ISO 8601 repeating interval for a timer.
     *
     * @param monthsField the field that says after how many months it is reviewed; twelve where it says nothing
     * @param daysBefore how many calendar days before the review the timer fires
     */
    public String reviewCycle(DelegateExecution execution, String form, String monthsField, Number daysBefore) {
        int months = value(execution, form, monthsField) instanceof Number given ? given.intValue() : 12;
        Instant from = answers.latest(where.program(execution), form)
                .map(Answers.SubmissionRow::submittedAt)
                .orElseGet(() -> ClockUtil.getCurrentTime().toInstant());
        ZonedDateTime first = from.atZone(ZoneOffset.UTC).plusMonths(months).minusDays(daysBefore.longValue());
        return "R/" + first.truncatedTo(ChronoUnit.SECONDS).toInstant() + "/P" + months + "M";
    }

    /** How many tasks were completed with the form. */
    public int count(DelegateExecution execution, String form) {
        return answers.count(where.program(execution), form);
    }

    /** The share of subjects whose latest submission has the value, 0 to 1; 0 when there is none. */
    public double share(DelegateExecution execution, String form, String field, String value) {
        List<Answers.SubmissionRow> latest = answers.latestOfEach(where.program(execution), form);
        long matching = latest.stream()
                .filter(submission ->
                        value.equals(String.valueOf(submission.data().get(field))))
                .count();
        return latest.isEmpty() ? 0 : (double) matching / latest.size();
    }
}
