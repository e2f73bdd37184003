package org.soclifecycle.audit;

import java.util.UUID;
import org.soclifecycle.signature.SignatureGiven;
import org.soclifecycle.signature.SignatureRow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts signatures on the record, with their hashes, in the transaction of what is signed. */
@Component
class SignatureRecording {

    private final Ledger ledger;

    SignatureRecording(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(SignatureGiven event) {
        SignatureRow signature = event.signature();
        UUID item = signature.workItem();
        ledger.append(Entry.of(
                        signature.program(),
                        signature.signedAt(),
                        signature.signer().username(),
                        "task.signed." + signature.meaning().id(),
                        signature.title())
                .with("workItem", item)
                .with("signature", signature.id())
                .with("meaning", signature.meaning().id())
                .with("statement", signature.statement())
                .with("roles", signature.signer().roles())
                .with("second", String.join(", ", signature.signer().roles()))
                .with("about", signature.about())
                .with("sha256", signature.hash()));
    }
}
