package org.soclifecycle.audit;

import java.time.Clock;
import java.util.TreeSet;
import org.soclifecycle.identity.AccountChanged;
import org.soclifecycle.identity.AccountCreated;
import org.soclifecycle.identity.SignInRefused;
import org.soclifecycle.identity.SignedIn;
import org.soclifecycle.identity.SignedOut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts on the record who came and went, and what was changed about accounts. It belongs to no programme. */
@Component
class IdentityRecording {

    private static final String ANONYMOUS = "anonymous";

    private final Ledger ledger;
    private final Clock clock;

    IdentityRecording(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @EventListener
    void on(SignedIn event) {
        ledger.append(entry(event.username(), "identity.signedIn", null).with("address", event.sourceAddress()));
    }

    @EventListener
    void on(SignedOut event) {
        ledger.append(entry(event.username(), "identity.signedOut", null));
    }

    /** Nobody acts here, and there may be no such account: what was typed is the subject. A transaction of its own. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(SignInRefused event) {
        String action = event.locked() ? "identity.locked" : "identity.refused";
        ledger.append(entry(ANONYMOUS, action, event.username())
                .because(event.reason())
                .with("address", event.sourceAddress()));
    }

    @EventListener
    void on(AccountCreated event) {
        ledger.append(entry(event.actor(), "identity.accountCreated", event.username())
                .with("displayName", event.displayName())
                .with("roles", new TreeSet<>(event.roles())));
    }

    @EventListener
    void on(AccountChanged event) {
        ledger.append(entry(
                        event.actor(),
                        "identity." + event.kind().name().toLowerCase(java.util.Locale.ROOT),
                        event.username())
                .with("before", event.before())
                .with("after", event.after()));
    }

    private Entry entry(String actor, String action, @org.jspecify.annotations.Nullable String subject) {
        return Entry.of(null, clock.instant(), actor, action, subject);
    }
}
