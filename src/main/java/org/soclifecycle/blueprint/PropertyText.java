package org.soclifecycle.blueprint;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How texts in the models are written: lists with commas, {@code field=register} pairs, expressions. */
final class PropertyText {

    static final String ORDINAL = "[1-9]\\d?";

    private PropertyText() {}

    static List<String> list(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    static List<RegisterFeed> feeds(@Nullable String text) {
        return list(text).stream().map(PropertyText::feed).toList();
    }

    /** A number from 1 to 99; null where the text is none, which the lint tells. */
    static @Nullable Integer ordinal(@Nullable String text) {
        return text != null && text.matches(ORDINAL) ? Integer.valueOf(text) : null;
    }

    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static RegisterFeed feed(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? new RegisterFeed(pair, pair, false)
                : new RegisterFeed(
                        pair.substring(0, pair.indexOf('=')).replace("+", "").strip(),
                        pair.substring(pair.indexOf('=') + 1).strip(),
                        pair.contains("+="));
    }
}
