package org.soclifecycle.community;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.evidence.Tlp;

/**
 * A link to somebody outside, as pages show it; without its secret, which nobody has kept.
 *
 * @param said what was said through it; null before
 */
public record VoiceRow(
        UUID id,
        ProgramId program,
        UUID workItem,
        VoiceKind kind,
        String addressee,
        String organisation,
        String title,
        Tlp tlp,
        List<VoiceQuestion> questions,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        VoiceState state,
        @Nullable Said said) {

    /** What was said, by whom, and when; nobody was signed in. */
    public record Said(String name, String organisation, Instant at, List<VoiceAnswer> answers) {}

    public boolean isOpen() {
        return state == VoiceState.OPEN;
    }
}
