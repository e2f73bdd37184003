package org.soclifecycle.audit;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.ProcessDef;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Roles;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns entries of the ledger into sentences; the wording stands in {@code messages-audit.properties}. */
@Component
class Sentences {

    private final MessageSource messages;
    private final People people;
    private final Roles roles;
    private final Blueprint blueprint;

    Sentences(MessageSource messages, People people, Roles roles, Blueprint blueprint) {
        this.messages = messages;
        this.people = people;
        this.roles = roles;
        this.blueprint = blueprint;
    }

    /** {0} who, {1} what it is about, {2} a second person or thing, {3} the reason. */
    String of(
            String actor,
            String action,
            @Nullable String subject,
            @Nullable String reason,
            Map<String, @Nullable Object> details) {
        String who = who(actor, details.get(Ledger.ON_BEHALF_OF));
        Object[] arguments = {who, about(action, subject), second(action, details), reason == null ? "" : reason};
        String plain = who + ": " + action + (subject == null ? "" : " " + subject);
        String sentence = messages.getMessage("audit." + action, arguments, plain, Locale.UK);
        String told = sentence == null ? plain : sentence;
        return reason == null || told.contains(reason) ? told : told + " Reason: " + reason;
    }

    private String about(String action, @Nullable String subject) {
        if (subject == null) {
            return "";
        }
        if (action.equals("process.started") || action.equals("process.ended")) {
            return blueprint.findProcess(subject).map(ProcessDef::name).orElse(subject);
        }
        boolean person = action.startsWith("team.")
                || action.equals("delegation.created")
                || action.equals("delegation.revoked")
                || action.startsWith("identity.") && !isAboutSignIn(action);
        return person ? name(subject) : subject;
    }

    /** What was typed at a refused sign-in need not be an account. */
    private static boolean isAboutSignIn(String action) {
        return action.equals("identity.refused") || action.equals("identity.locked");
    }

    private String second(String action, Map<String, @Nullable Object> details) {
        if (action.startsWith("team.")) {
            return roles.nameOf(String.valueOf(details.get("role")));
        }
        Object to = details.get("to");
        if (to != null) {
            return name(to.toString());
        }
        Object second = details.getOrDefault("second", "");
        return second == null ? "" : second.toString();
    }

    /** A delegate is named with the person acted for. */
    private String who(String actor, @Nullable Object onBehalfOf) {
        return onBehalfOf == null ? name(actor) : name(actor) + " for " + name(onBehalfOf.toString());
    }

    String name(String actor) {
        return Entry.SYSTEM.equals(actor) ? "The system" : people.displayName(actor);
    }
}
