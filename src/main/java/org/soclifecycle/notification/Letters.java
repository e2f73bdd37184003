package org.soclifecycle.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.notification.Recipients.Recipient;
import org.soclifecycle.program.Programs;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes mails: about one notice, or about the notices of a day. Each as plain text and as simple HTML. */
@Component
class Letters {

    private static final int LONGEST_SUBJECT = 180;
    private static final String SETTINGS = "/account/notices";

    private final Sentences sentences;
    private final Programs programs;
    private final ITemplateEngine templates;
    private final Environment environment;

    Letters(Sentences sentences, Programs programs, ITemplateEngine templates, Environment environment) {
        this.sentences = sentences;
        this.programs = programs;
        this.templates = templates;
        this.environment = environment;
    }

    /** One line of a mail. */
    public record Line(String sentence, String address) {}

    Letter about(News news, Recipient to) {
        String key = programs.find(news.program()).key();
        String sentence = sentences.of(news.text(), news.words(), to.actsFor());
        Map<String, List<Line>> lines = Map.of(key, List.of(new Line(sentence, base() + news.link())));
        return letter(to.username(), Objects.requireNonNull(to.address()), key + ": " + sentence, lines);
    }

    /** @param rows all of one recipient */
    Letter digest(List<NoticeRow> rows, String address) {
        Map<ProgramId, String> keys =
                programs.keys(rows.stream().map(NoticeRow::program).distinct().toList());
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        rows.forEach(row -> lines.computeIfAbsent(keys.getOrDefault(row.program(), "–"), key -> new ArrayList<>())
                .add(new Line(sentences.of(row), base() + row.link())));
        String subject = sentences.say("notice.mail.digest", rows.size());
        return letter(rows.get(0).recipient(), address, subject, lines);
    }

    private Letter letter(String recipient, String address, String subject, Map<String, List<Line>> lines) {
        String settings = base() + SETTINGS;
        String plain = plain(lines, settings);
        Context context = new Context(Locale.UK, Map.of("groups", lines, "settings", settings));
        return new Letter(recipient, address, oneLine(subject), plain, templates.process("notification/mail", context));
    }

    private String plain(Map<String, List<Line>> groups, String settings) {
        StringBuilder text = new StringBuilder();
        groups.forEach((key, lines) -> {
            text.append(key).append("\n\n");
            lines.forEach(line -> text.append("- ")
                    .append(line.sentence())
                    .append("\n  ")
                    .append(line.address())
                    .append("\n\n"));
        });
        return text.append("-- \n")
                .append(sentences.say("notice.mail.settings"))
                .append("\n")
                .append(settings)
                .append("\n")
                .toString();
    }

    /** What people typed into titles must not break the header. */
    private static String oneLine(String subject) {
        String line = subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) + "…" : line;
    }

    private String base() {
        String port = environment.getProperty("local.server.port", "8080");
        String base = environment.getProperty("soc.base-address", "http://localhost:" + port);
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
