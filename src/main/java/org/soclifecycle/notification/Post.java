package org.soclifecycle.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends the mails. They are handed over in the transaction that writes the notice, and sent afterwards. */
@Component
public class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final int LONGEST_ERROR = 500;

    private final MailTable mails;
    private final ObjectProvider<JavaMailSender> sender;
    private final Clock clock;
    private final String from;

    Post(
            MailTable mails,
            ObjectProvider<JavaMailSender> sender,
            Clock clock,
            @Value("${soc.mail.from:soc-lifecycle@localhost}") String from) {
        this.mails = mails;
        this.sender = sender;
        this.clock = clock;
        this.from = from;
    }

    /** Whether there is a mail server to send by. */
    public boolean isOpen() {
        return sender.getIfAvailable() != null;
    }

    void hand(Letter letter, Instant now) {
        mails.add(letter, now);
    }

    /** Sends what is due. */
    void send() {
        JavaMailSender way = sender.getIfAvailable();
        if (way != null) {
            Optional<MailTable.Due> due = mails.take(clock.instant());
            while (due.isPresent()) {
                send(due.get(), way);
                due = mails.take(clock.instant());
            }
        }
    }

    private void send(MailTable.Due mail, JavaMailSender way) {
        try {
            way.send(message(mail.letter(), way));
            mails.sent(mail.id(), clock.instant());
        } catch (MailException | MessagingException failure) {
            String why = String.valueOf(failure.getMessage());
            LOG.warn("Mail {} could not be sent, attempt {}: {}", mail.id(), mail.attempt(), why);
            mails.failed(mail, why.substring(0, Math.min(why.length(), LONGEST_ERROR)));
        }
    }

    private MimeMessage message(Letter letter, JavaMailSender way) throws MessagingException {
        MimeMessage message = way.createMimeMessage();
        MimeMessageHelper writer = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        writer.setFrom(from);
        writer.setTo(letter.address());
        writer.setSubject(letter.subject());
        writer.setText(letter.plain(), letter.html());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
