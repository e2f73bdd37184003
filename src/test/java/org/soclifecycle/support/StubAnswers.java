package org.soclifecycle.support;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The submissions as models see them, with the answers a test puts in. */
public final class StubAnswers {

    private final Map<String, Map<String, Object>> values = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Double> shares = new HashMap<>();

    /** The form's latest answers, as field, value, field, value …; counts as one submission more. */
    public StubAnswers given(String form, Object... answers) {
        values.computeIfAbsent(form, name -> new HashMap<>()).putAll(ModelTest.map(answers));
        counts.merge(form, 1, Integer::sum);
        return this;
    }

    /** How many items were completed with the form. */
    public StubAnswers count(String form, int count) {
        counts.put(form, count);
        return this;
    }

    /** Which share of them gave the value. */
    public StubAnswers share(String form, String field, String value, double share) {
        shares.put(form + "." + field + "=" + value, share);
        return this;
    }

    public Object value(DelegateExecution execution, String form, String field) {
        return values.getOrDefault(form, Map.of()).get(field);
    }

    public String text(DelegateExecution execution, String form, String field, String fallback) {
        Object value = value(execution, form, field);
        return value == null ? fallback : value.toString();
    }

    /** As if it had been submitted now and were reviewed every year. */
    public String reviewCycle(DelegateExecution execution, String form, String monthsField, Number daysBefore) {
        ZonedDateTime now = ClockUtil.getCurrentTime().toInstant().atZone(ZoneOffset.UTC);
        return "R/" + now.plusYears(1).minusDays(daysBefore.longValue()).toInstant() + "/P12M";
    }

    public int count(DelegateExecution execution, String form) {
        return counts.getOrDefault(form, 0);
    }

    public double share(DelegateExecution execution, String form, String field, String value) {
        return shares.getOrDefault(form + "." + field + "=" + value, 0.0);
    }
}
