package org.soclifecycle.community.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.soclifecycle.community.Profile;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a profile as plain text, as such descriptions are often kept. */
@Component
class ProfileText {

    private static final int WIDTH = 72;
    private static final String INDENT = "      ";

    private final MessageSource messages;

    ProfileText(MessageSource messages) {
        this.messages = messages;
    }

    String of(Profile profile) {
        StringBuilder text = new StringBuilder();
        text.append(profile.name()).append("\n").append(word("profile.rfc")).append("\n");
        for (Profile.Section section : profile.sections()) {
            text.append("\n%d. %s\n".formatted(section.number(), word("profile.section." + section.key())));
            int number = 1;
            for (Profile.Item item : section.filled()) {
                text.append("\n%d.%d %s\n".formatted(section.number(), number++, word("profile." + item.key())));
                item.text()
                        .lines()
                        .flatMap(line -> wrapped(line).stream())
                        .forEach(line -> text.append(INDENT).append(line).append("\n"));
            }
            if (section.filled().isEmpty()) {
                text.append("\n").append(INDENT).append(word("profile.nothing")).append("\n");
            }
        }
        return text.toString();
    }

    /** Cut between words; a word that is too long stands on a line of its own. */
    static List<String> wrapped(String line) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : line.strip().split("\\s+")) {
            if (!current.isEmpty() && current.length() + 1 + word.length() > WIDTH - INDENT.length()) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }

    private String word(String key) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, key, Locale.UK), key);
    }
}
