package org.soclifecycle.blueprint;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What completing a task signs.
 *
 * @param meaning one of {@link #MEANINGS}
 * @param refusalField the field in which the person may refuse what is asked; null where nothing is refused
 * @param refusal the answer that refuses
 */
public record SignatureDef(
        String meaning,
        @Nullable String refusalField,
        @Nullable String refusal) {

    /** The meanings that a model may ask for. */
    public static final Set<String> MEANINGS = Set.of("prepared", "verified", "approved", "accepts-risk", "witnessed");

    static @Nullable SignatureDef of(@Nullable String meaning, @Nullable String refusal) {
        if (meaning == null) {
            return null;
        }
        int equals = refusal == null ? -1 : refusal.indexOf('=');
        return refusal == null || equals < 0
                ? new SignatureDef(meaning, null, null)
                : new SignatureDef(
                        meaning,
                        refusal.substring(0, equals).strip(),
                        refusal.substring(equals + 1).strip());
    }

    /** Whether the answers refuse what the task asks for. */
    public boolean isRefusedBy(Map<String, ? extends @Nullable Object> answers) {
        return refusalField != null && String.valueOf(answers.get(refusalField)).equals(refusal);
    }
}
