package org.soclifecycle.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.InvalidFields;

/** Checks what people say about evidence; every field that cannot be accepted has its sentence. */
final class Descriptions {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_LINK = 2_000;

    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** The title as given, else the name of the file or the host of the link. */
    String title(@Nullable String given, Content content) {
        String title = given == null || given.isBlank() ? named(content) : given.strip();
        require(title.length() <= LONGEST_TITLE, "title", "Shorten the title to 200 characters.");
        require(clean(title), "title", "Type the title again: it holds characters that cannot be stored.");
        return title;
    }

    private static String named(Content content) {
        if (content instanceof Content.Upload upload) {
            return Intake.tidy(upload.name());
        }
        String address = ((Content.Link) content).address().strip();
        return address.length() > LONGEST_TITLE ? address.substring(0, LONGEST_TITLE) : address;
    }

    LocalDate producedOn(@Nullable LocalDate given, LocalDate today) {
        LocalDate day = given == null ? today : given;
        require(
                !day.isAfter(today),
                "producedOn",
                "Enter the day on which it was produced; that cannot be in the future.");
        return day;
    }

    void validUntil(@Nullable LocalDate until, LocalDate producedOn) {
        require(
                until == null || !until.isBefore(producedOn),
                "validUntil",
                "Enter a last day that is not before the day it was produced, or leave it empty.");
    }

    void owner(boolean onTeam) {
        require(onTeam, "owner", "Choose an owner from the team of the programme.");
    }

    @Nullable
    String note(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        require(given.length() <= LONGEST_NOTE, "note", "Shorten the note to 2,000 characters.");
        require(clean(given), "note", "Type the note again: it holds characters that cannot be stored.");
        return given.strip();
    }

    /** An https address without a name or password in it. */
    void link(String address) {
        String sentence = "Enter the whole address of the place, beginning with https:// and without name or password.";
        try {
            URI uri = new URI(address.strip());
            boolean complete =
                    "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
            require(complete && address.length() <= LONGEST_LINK, "link", sentence);
        } catch (URISyntaxException broken) {
            require(false, "link", sentence);
        }
    }

    private static boolean clean(String text) {
        return text.chars().noneMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t');
    }

    private void require(boolean fine, String field, String sentence) {
        if (!fine) {
            wrong.putIfAbsent(field, sentence);
        }
    }

    /** @throws InvalidFields when there is anything to mend */
    void raise() {
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }
}
