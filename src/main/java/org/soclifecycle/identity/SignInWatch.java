package org.soclifecycle.identity;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts wrong passwords and says who came, went and was refused. */
@Component
class SignInWatch {

    private static final int LONGEST_NAME = 40;

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignInWatch(
            AccountRepository accounts,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    @EventListener
    @Transactional
    public void on(AuthenticationSuccessEvent event) {
        String username = event.getAuthentication().getName();
        accounts.lockByUsername(username).ifPresent(account -> account.signedIn(clock.instant()));
        events.publishEvent(new SignedIn(username, address(event.getAuthentication())));
    }

    /** The refusal is told after the count was kept, so that its record needs no second connection meanwhile. */
    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        String username = typed(event.getAuthentication());
        boolean wrongPassword = event instanceof AuthenticationFailureBadCredentialsEvent;
        boolean locked = wrongPassword && Boolean.TRUE.equals(transaction.execute(status -> count(username)));
        String reason = wrongPassword ? "wrong user name or password" : "account locked or not active";
        events.publishEvent(new SignInRefused(username, reason, locked, address(event.getAuthentication())));
    }

    private boolean count(String username) {
        return accounts.lockByUsername(username)
                .map(account -> account.wrongPassword(clock.instant()))
                .orElse(false);
    }

    @EventListener
    @Transactional
    public void on(LogoutSuccessEvent event) {
        events.publishEvent(new SignedOut(event.getAuthentication().getName()));
    }

    /** Cut, because people mistake the field and type anything into it. */
    private static String typed(Authentication authentication) {
        String name = authentication.getName().strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static @Nullable String address(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : null;
    }
}
