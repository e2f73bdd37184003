package org.soclifecycle.community;

import java.util.List;

/** What somebody outside says, and who they say they are. */
public record VoiceStatement(String name, String organisation, List<VoiceAnswer> answers) {

    public VoiceStatement {
        answers = List.copyOf(answers);
    }
}
