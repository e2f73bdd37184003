package org.soclifecycle.notification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.soclifecycle.notification.Recipients.Recipient;
import org.springframework.stereotype.Component;

/** Writes the notice of one person, and the mail where that person wants one. */
@Component
class Writing {

    private final NoticeTable notices;
    private final Preferences preferences;
    private final Letters letters;
    private final Post post;

    Writing(NoticeTable notices, Preferences preferences, Letters letters, Post post) {
        this.notices = notices;
        this.preferences = preferences;
        this.letters = letters;
        this.post = post;
    }

    void settle(News news, Instant now) {
        notices.settle(Objects.requireNonNull(news.workItem()), now);
    }

    /** By which way each of them is told; in one statement. Without a mail server, or an address, by none. */
    Map<String, Delivery> deliveries(Kind kind, List<Recipient> told) {
        Map<String, Delivery> ways = new HashMap<>();
        if (post.isOpen() && !told.isEmpty()) {
            Map<String, Delivery> chosen =
                    preferences.of(kind, told.stream().map(Recipient::username).toList());
            told.stream()
                    .filter(to -> to.address() != null)
                    .forEach(to -> ways.put(to.username(), chosen.getOrDefault(to.username(), kind.usual())));
        }
        return ways;
    }

    void write(News news, Recipient to, Delivery delivery, Instant now) {
        if (!news.kind().isListed() && delivery != Delivery.DAILY) {
            return;
        }
        notices.add(news, to, delivery, now);
        if (delivery == Delivery.NOW) {
            post.hand(letters.about(news, to), now);
        }
    }
}
