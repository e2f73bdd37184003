package org.soclifecycle.notification;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells how many mails wait and how many were given up. Mail that does not work does not make the product unwell. */
@Component("postHealthIndicator")
class PostHealth extends AbstractHealthIndicator {

    private final Post post;
    private final MailTable mails;

    PostHealth(Post post, MailTable mails) {
        this.post = post;
        this.mails = mails;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("mailServer", post.isOpen())
                .withDetail("waiting", mails.count("WAITING"))
                .withDetail("failed", mails.count("FAILED"));
    }
}
