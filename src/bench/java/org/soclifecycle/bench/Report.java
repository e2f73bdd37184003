package org.soclifecycle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of results: what stands between the markers is replaced, the prose around them stays. */
final class Report {

    private final Path file;
    private String text;

    Report(Path file) throws IOException {
        this.file = file;
        this.text = Files.readString(file);
    }

    void replace(String part, String content) throws IOException {
        String begin = "<!-- bench:" + part + " -->\n";
        String end = "<!-- /bench:" + part + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(file + " has no markers for " + part);
        }
        text = text.substring(0, from + begin.length()) + "\n" + content.strip() + "\n\n" + text.substring(to);
        System.out.println(content);
        Files.writeString(file, text);
    }
}
