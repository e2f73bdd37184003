package org.soclifecycle.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files that can be evidence, known by the end of their name, and what their bytes must look like. */
enum FileType {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/pdf")),
    PNG("image/png", Set.of("png"), Set.of("image/png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpeg")),
    TEXT("text/plain", Set.of("txt", "log", "md"), Looks.TEXT),
    CSV("text/csv", Set.of("csv"), Looks.TEXT),
    JSON("application/json", Set.of("json"), Looks.TEXT),
    MAIL("message/rfc822", Set.of("eml"), Set.of("message/rfc822")),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"), Looks.PACKAGE),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"), Looks.PACKAGE),
    POWERPOINT(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of("pptx"), Looks.PACKAGE),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", Set.of("odt"), Looks.PACKAGE),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods"), Looks.PACKAGE),
    OPEN_SLIDES("application/vnd.oasis.opendocument.presentation", Set.of("odp"), Looks.PACKAGE);

    private final String mediaType;
    private final Set<String> endings;
    private final Set<String> looks;

    FileType(String mediaType, Set<String> endings, Set<String> looks) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.looks = looks;
    }

    /** The type that the end of the name stands for, if it can be evidence. */
    static Optional<FileType> named(String fileName) {
        String ending = ending(fileName);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    /** What follows the last dot, in lower case; empty without a dot. */
    static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether bytes that were recognised as the media type can be a file of this type. */
    boolean looksLike(String recognised) {
        return looks.contains(recognised) || recognised.equals(mediaType);
    }

    /** Whether it is a ZIP archive whose entries tell what it is. */
    boolean isPackage() {
        return looks == Looks.PACKAGE;
    }

    private static final class Looks {
        static final Set<String> TEXT =
                Set.of("text/plain", "text/csv", "text/x-log", "application/json", "message/rfc822", "message/news");
        static final Set<String> PACKAGE = Set.of("application/zip", "application/x-tika-ooxml");
    }
}
