package org.soclifecycle.audit;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.community.MemberChanged;
import org.soclifecycle.community.VoiceCreated;
import org.soclifecycle.community.VoiceHeard;
import org.soclifecycle.community.VoiceRow;
import org.soclifecycle.community.VoiceWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts on the record who changed the members of the sector, and what people outside were asked and said. */
@Component
class CommunityRecording {

    private final Ledger ledger;
    private final Clock clock;

    CommunityRecording(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @EventListener
    void on(MemberChanged event) {
        String action = "members." + event.kind().name().toLowerCase(Locale.ROOT);
        Entry entry = Entry.of(event.program(), clock.instant(), event.actor(), action, event.entity())
                .because(event.reason())
                .with("before", event.before())
                .with("after", event.after());
        ledger.append(event.imported() ? entry.with("imported", true) : entry);
    }

    @EventListener
    void on(VoiceCreated event) {
        ledger.append(entry("voice.created", event.voice(), event.voice().createdBy())
                .with(
                        "questions",
                        event.voice().questions().stream()
                                .map(one -> one.text())
                                .toList())
                .with("expires", event.voice().expiresAt()));
    }

    @EventListener
    void on(VoiceWithdrawn event) {
        ledger.append(entry("voice.withdrawn", event.voice(), event.actor()));
    }

    /** Nobody was signed in: the entry says who the person said to be, and has the product itself as its actor. */
    @EventListener
    void on(VoiceHeard event) {
        VoiceRow.Said said = event.said();
        ledger.append(entry("voice.heard", event.voice(), null)
                .with("second", said.name() + " of " + said.organisation())
                .with("signedIn", false)
                .with("askedBy", event.voice().createdBy())
                .with(
                        "answers",
                        said.answers().stream()
                                .map(one -> one.question() + " " + one.answer())
                                .toList()));
    }

    private Entry entry(String action, VoiceRow voice, @Nullable String actor) {
        return Entry.of(voice.program(), clock.instant(), actor, action, voice.title())
                .with("link", voice.id())
                .with("workItem", voice.workItem())
                .with("second", voice.addressee() + " of " + voice.organisation())
                .with("tlp", voice.tlp().label());
    }
}
