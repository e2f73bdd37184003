package org.soclifecycle.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.NotFound;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks people up for other modules: what they are called, whether they can sign in, what they may do. */
@Component
public class People {

    private final JdbcClient jdbc;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's name; the user name itself where there is no such account. */
    public String displayName(String username) {
        return names.computeIfAbsent(
                username,
                name -> jdbc.sql("select display_name from app.account where username = ?")
                        .param(name)
                        .query(String.class)
                        .optional()
                        .orElse(name));
    }

    /** The names of several people, by user name, in one statement or, when all are remembered, none. */
    public Map<String, String> displayNames(Collection<String> usernames) {
        Set<String> wanted =
                usernames.stream().filter(name -> !names.containsKey(name)).collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            jdbc.sql("select username, display_name from app.account where username = any(?)")
                    .param(wanted.toArray(String[]::new))
                    .query(row -> {
                        names.put(row.getString("username"), row.getString("display_name"));
                    });
        }
        return usernames.stream()
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> names.getOrDefault(name, name)));
    }

    /** Who acted, and for whom by delegation: “Bob Example for Ana Example”. */
    public String displayName(String username, @Nullable String actedFor) {
        return displayName(username) + (actedFor == null ? "" : " for " + displayName(actedFor));
    }

    /** Everybody who can sign in, by name: what a page offers where a person is to be chosen; 2,000 at most. */
    public List<Person> choices() {
        return jdbc.sql("select username, display_name from app.account where active order by display_name limit 2000")
                .query((row, number) -> new Person(row.getString("username"), row.getString("display_name")))
                .list();
    }

    /** Whether there is an account of this name that can sign in. */
    public boolean isActive(String username) {
        return !active(Set.of(username)).isEmpty();
    }

    /** Those of the names that have an account that can sign in, found in one statement. */
    public Set<String> active(Set<String> usernames) {
        return jdbc.sql("select username from app.account where username = any(?) and active")
                .param(usernames.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** The mail address of each of the names that can sign in, found in one statement; empty where there is none. */
    public Map<String, Optional<String>> addresses(Set<String> usernames) {
        Map<String, Optional<String>> addresses = new HashMap<>();
        jdbc.sql("select username, email from app.account where username = any(?) and active")
                .param(usernames.toArray(String[]::new))
                .query(row -> {
                    addresses.put(row.getString("username"), Optional.ofNullable(row.getString("email")));
                });
        return addresses;
    }

    /** Those of the names whose account has the global role, found in one statement. */
    public Set<String> with(GlobalRole role, Set<String> usernames) {
        return jdbc.sql("""
                select a.username from app.account a join app.account_role r on r.account_id = a.id
                where a.username = any(?) and r.role = ?
                """)
                .param(usernames.toArray(String[]::new))
                .param(role.name())
                .query(String.class)
                .set();
    }

    /**
     * The person as somebody who asks.
     *
     * @throws NotFound when there is no such account
     */
    public Actor actor(String username) {
        return jdbc.sql("""
                select a.display_name, coalesce(string_agg(r.role, ','), '') as roles from app.account a
                left join app.account_role r on r.account_id = a.id where a.username = ? group by a.id
                """)
                .param(username)
                .query((row, number) ->
                        new Actor(username, row.getString("display_name"), roles(row.getString("roles"))))
                .optional()
                .orElseThrow(() -> new NotFound("There is no account “" + username + "”."));
    }

    private static Set<GlobalRole> roles(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(GlobalRole::valueOf)
                .collect(Collectors.toSet());
    }

    @EventListener
    void forget(PersonChanged change) {
        names.remove(change.username());
    }

    /** A person to choose. */
    public record Person(String username, String displayName) {}

    /** Published when an account's name may have changed. */
    public record PersonChanged(String username) {}
}
