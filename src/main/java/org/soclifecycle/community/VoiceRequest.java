package org.soclifecycle.community;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.evidence.Tlp;

/**
 * What somebody outside shall be asked.
 *
 * @param addressee who is asked, of which organisation
 * @param title what it is about, as the person reads it
 * @param days how long the link is good for, 1 to 60
 */
public record VoiceRequest(
        VoiceKind kind,
        String addressee,
        String organisation,
        String title,
        Tlp tlp,
        int days,
        List<VoiceQuestion> questions) {

    /** Days a link is good for unless somebody says otherwise. */
    public static final int USUAL_DAYS = 14;

    static final int MOST_DAYS = 60;
    static final int MOST_QUESTIONS = 20;
    static final int LONGEST = 300;

    public VoiceRequest {
        questions = List.copyOf(questions);
    }

    Duration validity() {
        return Duration.ofDays(days);
    }

    /** @throws InvalidFields naming what is wrong */
    void check() {
        Map<String, String> wrong = new LinkedHashMap<>();
        text(wrong, "addressee", addressee, 100, "Enter the name of the person who is asked.");
        text(wrong, "organisation", organisation, 100, "Enter the organisation for which the person speaks.");
        text(wrong, "title", title, 200, "Enter in a few words what it is about; the person reads it.");
        if (days < 1 || days > MOST_DAYS) {
            wrong.put("days", "Enter a number of days from 1 to " + MOST_DAYS + ".");
        }
        if (tlp == Tlp.RED) {
            wrong.put("tlp", "TLP:RED is for the ears of those present; it cannot travel through a link.");
        }
        boolean tooLong = questions.stream().anyMatch(one -> one.text().length() > LONGEST);
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS || tooLong) {
            wrong.put(
                    "questions",
                    "Enter 1 to %d questions, one a line, of at most %d characters each."
                            .formatted(MOST_QUESTIONS, LONGEST));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }

    private static void text(Map<String, String> wrong, String field, String typed, int most, String sentence) {
        if (typed.isBlank()) {
            wrong.put(field, sentence);
        } else if (typed.length() > most) {
            wrong.put(field, "Shorten it to at most " + most + " characters.");
        }
    }
}
