package org.soclifecycle.notification;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.People;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns notices into sentences; the wording stands in {@code messages-notification.properties}. */
@Component("noticeSentences")
public class Sentences {

    private static final Pattern NUMBER = Pattern.compile("#-?\\d{1,6}");

    private final MessageSource messages;
    private final People people;

    Sentences(MessageSource messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    /** What the notice says. */
    public String of(NoticeRow row) {
        return of(row.text(), row.words(), row.onBehalfOf());
    }

    String of(String text, List<String> words, @Nullable String onBehalfOf) {
        Object[] arguments = words.stream().map(Sentences::argument).toArray();
        String said = say("notice." + text, arguments);
        return onBehalfOf == null ? said : say("notice.onBehalfOf", people.displayName(onBehalfOf), said);
    }

    String say(String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, Locale.UK));
    }

    private static Object argument(String word) {
        return NUMBER.matcher(word).matches() ? (Object) Integer.valueOf(word.substring(1)) : word;
    }
}
