package org.soclifecycle.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** One round of telling: news, daily mails, sending; and what is old is forgotten. */
@Component
class NoticeRounds {

    private static final Duration READ_KEPT = Duration.ofDays(90);
    private static final Duration KEPT = Duration.ofDays(365);
    private static final Duration MAIL_KEPT = Duration.ofDays(30);

    private final Telling telling;
    private final Digest digest;
    private final Post post;
    private final NoticeTable notices;
    private final MailTable mails;
    private final Clock clock;

    NoticeRounds(Telling telling, Digest digest, Post post, NoticeTable notices, MailTable mails, Clock clock) {
        this.telling = telling;
        this.digest = digest;
        this.post = post;
        this.notices = notices;
        this.mails = mails;
        this.clock = clock;
    }

    void run() {
        telling.tellAll();
        digest.write();
        post.send();
    }

    void forget() {
        Instant now = clock.instant();
        notices.forget(now.minus(READ_KEPT), now.minus(KEPT));
        mails.forget(now.minus(MAIL_KEPT));
    }
}
