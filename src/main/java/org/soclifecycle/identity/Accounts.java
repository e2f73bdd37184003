package org.soclifecycle.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.soclifecycle.identity.AccountChanged.Kind;
import org.soclifecycle.identity.People.PersonChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the product: who may sign in, with which global roles. */
@Service
@Transactional
public class Accounts {

    private static final Set<String> RESERVED = Set.of(CurrentUser.SYSTEM.username(), "anonymous", "anonymoususer");

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            Passwords passwords,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, by user name. */
    @Transactional(readOnly = true)
    public List<AccountRow> all() {
        return accounts.findAllByOrderByUsername().stream().map(Account::row).toList();
    }

    /** @throws AccountNotFound when there is none of that name */
    @Transactional(readOnly = true)
    public AccountRow find(String username) {
        return account(username).row();
    }

    @Transactional(readOnly = true)
    public Optional<AccountRow> lookUp(String username) {
        return accounts.findByUsername(username).map(Account::row);
    }

    @Transactional(readOnly = true)
    public boolean none() {
        return accounts.count() == 0;
    }

    /** Creates an account that cannot sign in before a password was set through a one-time link. */
    public AccountRow create(NewAccount details) {
        return create(details, passwords.unusable(), currentUser.orSystem());
    }

    /** Creates an account with a password, which must keep the rules. */
    public AccountRow create(NewAccount details, String password) {
        return create(details, passwords.accept(details.username(), password), currentUser.orSystem());
    }

    /** Creates an account of the demonstration, whose password stands on the sign-in page for everybody to read. */
    public AccountRow createDemo(NewAccount details, String knownPassword) {
        return create(details, passwords.acceptKnown(details.username(), knownPassword), currentUser.orSystem());
    }

    /** @throws AccountChangedMeanwhile when the version is not the current one */
    public AccountRow change(String username, AccountChange change) {
        List<Account> administrators = accounts.lockActiveWith(GlobalRole.ADMINISTRATOR);
        Account account = account(username);
        AccountRow before = account.row();
        if (before.version() != change.version()) {
            throw new AccountChangedMeanwhile(username);
        }
        if (!change.roles().contains(GlobalRole.ADMINISTRATOR)) {
            keepAnAdministrator(administrators, before);
        }
        account.change(change);
        return saved(account, before);
    }

    /** Nobody can sign in with the account any more, and open sessions end. Nothing is deleted. */
    public void deactivate(String username) {
        List<Account> administrators = accounts.lockActiveWith(GlobalRole.ADMINISTRATOR);
        Account account = account(username);
        keepAnAdministrator(administrators, account.row());
        account.activate(false);
        publish(username, Kind.DEACTIVATED, "active", "not active");
    }

    public void reactivate(String username) {
        account(username).activate(true);
        publish(username, Kind.REACTIVATED, "not active", "active");
    }

    /** @throws PasswordNotAccepted when the old password is wrong or the new one breaks the rules */
    public void changeOwnPassword(String oldPassword, String newPassword) {
        String username = currentUser.require().username();
        Account account = account(username);
        passwords.verify(oldPassword, account.passwordHash());
        account.setPassword(passwords.accept(username, newPassword));
        publish(username, Kind.PASSWORD_CHANGED, "", "by the person");
    }

    /** The old password stops working at once; a new one is set through a one-time link. */
    void resetPassword(Account account) {
        account.setPassword(passwords.unusable());
        publish(account.username(), Kind.PASSWORD_RESET, "", "one-time link");
    }

    void setPassword(Account account, String password) {
        account.setPassword(passwords.accept(account.username(), password));
        events.publishEvent(new AccountChanged(
                account.username(), Kind.PASSWORD_CHANGED, "", "through a one-time link", account.username()));
    }

    AccountRow createFirst(NewAccount details, String password) {
        Actor self = new Actor(details.username(), details.displayName(), details.roles());
        return create(details, passwords.accept(details.username(), password), self);
    }

    private AccountRow create(NewAccount details, String passwordHash, Actor by) {
        checkUsername(details.username());
        Account account = accounts.saveAndFlush(new Account(details, passwordHash, clock.instant()));
        events.publishEvent(new PersonChanged(details.username()));
        events.publishEvent(
                new AccountCreated(details.username(), details.displayName(), details.roles(), by.username()));
        return account.row();
    }

    private void checkUsername(String username) {
        if (!username.matches(NewAccount.USERNAME_PATTERN)) {
            throw new UsernameNotAccepted();
        }
        if (RESERVED.contains(username) || accounts.existsByUsername(username)) {
            throw new UsernameTaken(username);
        }
    }

    private AccountRow saved(Account account, AccountRow before) {
        AccountRow after = accounts.saveAndFlush(account).row();
        if (!before.roles().equals(after.roles())) {
            publish(after.username(), Kind.ROLES, names(before.roles()), names(after.roles()));
        }
        if (!details(before).equals(details(after))) {
            publish(after.username(), Kind.DETAILS, details(before), details(after));
            events.publishEvent(new PersonChanged(after.username()));
        }
        return after;
    }

    private static void keepAnAdministrator(List<Account> administrators, AccountRow leaving) {
        UUID id = leaving.id();
        if (administrators.size() == 1 && administrators.get(0).id().equals(id)) {
            throw new LastAdministrator();
        }
    }

    private static String names(Set<GlobalRole> roles) {
        return new TreeSet<>(roles).toString();
    }

    private static String details(AccountRow row) {
        return row.displayName() + (row.email() == null ? "" : " <" + row.email() + ">");
    }

    private void publish(String username, Kind kind, String before, String after) {
        String actor = currentUser.orSystem().username();
        events.publishEvent(new AccountChanged(username, kind, before, after, actor));
    }

    private Account account(String username) {
        return accounts.findByUsername(username).orElseThrow(() -> new AccountNotFound(username));
    }
}
