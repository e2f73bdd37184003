package org.soclifecycle.community;

import java.util.List;

/**
 * A question to somebody outside.
 *
 * @param choices to choose from; empty where the answer is a text
 */
public record VoiceQuestion(String text, List<String> choices) {

    public VoiceQuestion {
        choices = List.copyOf(choices);
    }
}
