package org.soclifecycle.notification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people want to be told by mail. */
@Service
@Transactional
public class Preferences {

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's choice for every kind; the usual one where none was made. */
    @Transactional(readOnly = true)
    public Map<Kind, Delivery> of(String username) {
        Map<Kind, Delivery> chosen = new EnumMap<>(Kind.class);
        Kind.forPeople().forEach(kind -> chosen.put(kind, kind.usual()));
        jdbc.sql("select kind, delivery from app.notice_preference where username = ?")
                .param(username)
                .query(row -> {
                    chosen.put(Kind.valueOf(row.getString("kind")), Delivery.valueOf(row.getString("delivery")));
                });
        return chosen;
    }

    /** Keeps the person's choices; what a kind does not offer is left as it was. */
    public void choose(String username, Map<Kind, Delivery> choices) {
        choices.forEach((kind, delivery) -> {
            if (kind.choices().contains(delivery)) {
                jdbc.sql("""
                        insert into app.notice_preference (username, kind, delivery) values (?, ?, ?)
                        on conflict (username, kind) do update set delivery = excluded.delivery
                        """).params(username, kind.name(), delivery.name()).update();
            }
        });
    }

    /** The choices of several people for one kind, in one statement; who made none is left out. */
    Map<String, Delivery> of(Kind kind, Collection<String> usernames) {
        Map<String, Delivery> chosen = new HashMap<>();
        jdbc.sql("select username, delivery from app.notice_preference where kind = ? and username = any(?)")
                .params(kind.name(), usernames.toArray(String[]::new))
                .query(row -> {
                    chosen.put(row.getString("username"), Delivery.valueOf(row.getString("delivery")));
                });
        return chosen;
    }
}
