package org.soclifecycle.gate.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.gate.CriterionChange;
import org.soclifecycle.identity.People;
import org.springframework.stereotype.Component;

/** How the pages of gates write people, ages and figures. Public because templates call it. */
@Component("gateNames")
public class GateNames {

    private static final Pattern USERNAME = Pattern.compile("\\b[a-z]{2,}\\.[a-z]{2,}\\b");

    private final People people;
    private final Clock clock;

    GateNames(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The names of the people, joined with commas. */
    public String of(Collection<String> usernames) {
        return usernames.stream().map(people::displayName).collect(Collectors.joining(", "));
    }

    /** The text with people's names in place of their user names. */
    public String named(String text) {
        return USERNAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(people.displayName(found.group())));
    }

    /** Whole days since the instant. */
    public long ageInDays(Instant since) {
        return Math.max(0, Duration.between(since, clock.instant()).toDays());
    }

    /** An input of the outcome table: yes or no, a share or score in percent, a count. */
    public String fact(String name, @Nullable Object value) {
        if (value instanceof Boolean answer) {
            return answer ? "yes" : "no";
        }
        if (!(value instanceof Number number)) {
            return "–";
        }
        if (name.endsWith("Share")) {
            return percent(number.doubleValue() * 100);
        }
        return name.equals("score") ? percent(number.doubleValue()) : String.valueOf(number);
    }

    /** What a change altered, field by field. */
    public List<String> differences(CriterionChange change) {
        List<String> differences = new ArrayList<>();
        change.after().forEach((field, value) -> {
            Object before = change.before().get(field);
            if (!change.before().isEmpty() && !Objects.equals(before, value)) {
                differences.add(field + ": " + before + " → " + value);
            }
        });
        return differences;
    }

    private static String percent(double value) {
        return BigDecimal.valueOf(value)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
