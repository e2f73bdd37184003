package org.soclifecycle.evidence.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.evidence.UseTarget;

/** Writes what evidence is attached to as one text for forms and addresses, for example {@code deliverable:D-01}. */
final class TargetText {

    private TargetText() {}

    static String of(UseTarget target) {
        return target.kind().name().toLowerCase(java.util.Locale.ROOT) + ":" + target.key();
    }

    /** Empty where the text is none. */
    static Optional<UseTarget> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        for (UseTarget.Kind kind : UseTarget.Kind.values()) {
            String start = kind.name().toLowerCase(java.util.Locale.ROOT) + ":";
            String key = text.startsWith(start) ? text.substring(start.length()) : "";
            boolean fits =
                    kind == UseTarget.Kind.TASK ? key.matches("[0-9a-f-]{36}") : key.matches("[A-Za-z0-9-]{1,40}");
            if (fits) {
                return Optional.of(new UseTarget(kind, key));
            }
        }
        return Optional.empty();
    }

    /** The page that shows what evidence is attached to. */
    static String address(String programKey, UseTarget target) {
        return switch (target.kind()) {
            case TASK -> "/tasks/" + target.key() + "#evidence";
            case DELIVERABLE -> "/programs/" + programKey + "/deliverables/" + target.key() + "#evidence";
            case CRITERION -> "/programs/" + programKey + "/gates";
        };
    }
}
