package org.soclifecycle.identity;

import java.time.Clock;
import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers Spring Security's question for an account. */
@Component
class AccountDetails implements UserDetailsService {

    private final AccountRepository accounts;
    private final Clock clock;

    AccountDetails(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        return accounts.findByUsername(typed.strip().toLowerCase(Locale.ROOT))
                .map(this::details)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private SignedInPerson details(Account account) {
        AccountRow row = account.row();
        boolean locked = row.isLocked(clock.instant());
        return new SignedInPerson(row, account.passwordHash(), locked);
    }
}
