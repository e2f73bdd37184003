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

/** Counts wrong passwords and says who came, went and was refused. */
@Component
@Transactional
class SignInWatch {

    private static final int LONGEST_NAME = 40;

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInWatch(AccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        String username = event.getAuthentication().getName();
        accounts.lockByUsername(username).ifPresent(account -> account.signedIn(clock.instant()));
        events.publishEvent(new SignedIn(username, address(event.getAuthentication())));
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        String username = typed(event.getAuthentication());
        boolean wrongPassword = event instanceof AuthenticationFailureBadCredentialsEvent;
        boolean locked = wrongPassword
                && accounts.lockByUsername(username)
                        .map(account -> account.wrongPassword(clock.instant()))
                        .orElse(false);
        String reason = wrongPassword ? "wrong user name or password" : "account locked or not active";
        events.publishEvent(new SignInRefused(username, reason, locked, address(event.getAuthentication())));
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
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
