package org.soclifecycle.evidence;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Why a file cannot be evidence, in words for people: which file, what is wrong, what to do. */
final class Objections {

    private static final String ACCEPTED = "PDF, PNG, JPEG, text, CSV, JSON, Word, Excel and PowerPoint (.docx, .xlsx,"
            + " .pptx), OpenDocument and saved mail (.eml)";
    private static final Set<String> MACROS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "svg", "mht", "mhtml", "xml");
    private static final Set<String> OLD_OFFICE = Set.of("doc", "dot", "xls", "ppt", "pps", "rtf", "msg");
    private static final Set<String> ARCHIVES = Set.of("zip", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz", "iso");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("application/pdf", "a PDF"),
            Map.entry("image/png", "a PNG image"),
            Map.entry("image/jpeg", "a JPEG image"),
            Map.entry("image/svg+xml", "an SVG drawing"),
            Map.entry("text/html", "a web page"),
            Map.entry("application/xhtml+xml", "a web page"),
            Map.entry("application/xml", "XML"),
            Map.entry("text/plain", "plain text"),
            Map.entry("message/rfc822", "a mail"),
            Map.entry("application/zip", "a ZIP archive"),
            Map.entry("application/x-tika-ooxml", "another Office document"),
            Map.entry("application/x-tika-msoffice", "an old or encrypted Office document"),
            Map.entry("application/x-msdownload", "a program"),
            Map.entry("application/x-dosexec", "a program"),
            Map.entry("application/x-executable", "a program"),
            Map.entry("application/x-elf", "a program"),
            Map.entry("application/x-sh", "a script"),
            Map.entry("application/octet-stream", "something unknown"));

    private Objections() {}

    static FileRefused empty(String name) {
        return new FileRefused(
                quoted(name) + " is empty (0 bytes). Check the file, or export it anew, and add it again.");
    }

    static FileRefused tooLarge(String name, long size) {
        return new FileRefused(quoted(name) + " has " + megabytes(size) + "; a file may have 25 MB. Make it smaller,"
                + " split it, or add a link to where it is kept.");
    }

    static FileRefused unwanted(String name) {
        String ending = FileType.ending(name);
        return new FileRefused(quoted(name) + " is not accepted: " + reason(name.contains(".") ? ending : ""));
    }

    private static String reason(String ending) {
        if (MACROS.contains(ending)) {
            return "it can carry macros. Save it without them (.docx, .xlsx or .pptx) and add it again.";
        }
        if (PAGES.contains(ending)) {
            return "it can carry scripts. Print it as PDF, or take a screenshot as PNG, and add that.";
        }
        if (OLD_OFFICE.contains(ending)) {
            return "its format is an old one that can carry macros. Save it as .docx, .xlsx, .pptx, .eml or PDF and"
                    + " add that.";
        }
        if (ARCHIVES.contains(ending)) {
            return "nobody sees what an archive proves. Unpack it and add the files that matter.";
        }
        return "evidence can be " + ACCEPTED + ". Save or print it as one of these, or add a link.";
    }

    static FileRefused contradiction(String name, String recognised) {
        return new FileRefused(quoted(name) + " is not what its name says: it contains "
                + WORDS.getOrDefault(recognised, recognised)
                + ". Export it again, or give it the name that fits its content.");
    }

    static FileRefused notJson(String name) {
        return new FileRefused(quoted(name) + " is not what its name says: it contains no complete JSON. Export it"
                + " again, or name it .txt.");
    }

    static FileRefused macros(String name) {
        return new FileRefused(quoted(name) + " contains macros. Save it without them and add it again.");
    }

    static FileRefused known(String name, EvidenceRow known) {
        String day = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK)
                .format(known.addedAt().atOffset(ZoneOffset.UTC));
        return new FileRefused(
                quoted(name) + " is on this programme already: " + known.code() + " " + quoted(known.title())
                        + ", added on " + day + ". Attach " + known.code() + " instead of adding the file again.");
    }

    private static String quoted(String name) {
        return "“" + (name.isEmpty() ? "The file" : name) + "”";
    }

    /** In megabytes, rounded up so that what is too large never reads as 25 MB. */
    static String megabytes(long size) {
        return String.format(Locale.ROOT, "%.1f MB", Math.ceil(size / (1024.0 * 1024.0) * 10) / 10);
    }
}
