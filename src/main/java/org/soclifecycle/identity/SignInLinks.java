package org.soclifecycle.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.identity.SignInLink.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links: to create the first administrator and to set a password. A new one makes the older ones useless. */
@Service
@Transactional
public class SignInLinks {

    private final SignInLinkRepository links;
    private final AccountRepository repository;
    private final Accounts accounts;
    private final Clock clock;

    SignInLinks(SignInLinkRepository links, AccountRepository repository, Accounts accounts, Clock clock) {
        this.links = links;
        this.repository = repository;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A link for a new account: the person sets the first password. */
    public OneTimeLink invite(String username) {
        return issue(Purpose.SET_PASSWORD, account(username).id());
    }

    /** Makes the present password useless, ends open sessions and gives a link to set a new one. */
    public OneTimeLink resetPassword(String username) {
        Account account = account(username);
        accounts.resetPassword(account);
        return issue(Purpose.SET_PASSWORD, account.id());
    }

    /** The user name the link is for. */
    public String passwordOwner(String token) {
        return owner(valid(token, Purpose.SET_PASSWORD)).username();
    }

    public void setPassword(String token, String password) {
        SignInLink link = valid(token, Purpose.SET_PASSWORD);
        accounts.setPassword(owner(link), password);
        link.use(clock.instant());
    }

    OneTimeLink forFirstAdministrator() {
        return issue(Purpose.FIRST_ADMINISTRATOR, null);
    }

    public void checkFirstAdministrator(String token) {
        if (!accounts.none()) {
            throw new Conflict("There are accounts already. Sign in, or ask an administrator for a new password.");
        }
        try {
            valid(token, Purpose.FIRST_ADMINISTRATOR);
        } catch (LinkNotValid useless) {
            throw LinkNotValid.forFirstAdministrator();
        }
    }

    public AccountRow createFirstAdministrator(String token, NewAccount details, String password) {
        checkFirstAdministrator(token);
        AccountRow created = accounts.createFirst(details, password);
        valid(token, Purpose.FIRST_ADMINISTRATOR).use(clock.instant());
        return created;
    }

    private OneTimeLink issue(Purpose purpose, @Nullable UUID account) {
        Instant now = clock.instant();
        links.withdraw(purpose, account, now);
        String token = Tokens.random();
        SignInLink link = links.save(new SignInLink(purpose, account, token, now));
        return new OneTimeLink(purpose.path + "?token=" + token, link.expiresAt());
    }

    private SignInLink valid(String token, Purpose purpose) {
        SignInLink link = links.lockByTokenHash(Tokens.hash(token)).orElseThrow(LinkNotValid::new);
        link.check(purpose, clock.instant());
        return link;
    }

    private Account owner(SignInLink link) {
        UUID id = link.accountId();
        if (id == null) {
            throw new LinkNotValid();
        }
        return repository.findById(id).filter(account -> account.row().active()).orElseThrow(LinkNotValid::new);
    }

    private Account account(String username) {
        return repository.findByUsername(username).orElseThrow(() -> new AccountNotFound(username));
    }
}
