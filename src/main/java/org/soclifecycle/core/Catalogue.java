package org.soclifecycle.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the catalogues that ship with the product: comma-separated files with a header row (RFC 4180). */
public final class Catalogue {

    private Catalogue() {}

    /**
     * The rows of {@code catalogue/<name>.csv}, each as column to value.
     *
     * @throws IllegalArgumentException when there is no such catalogue
     */
    public static List<Row> read(String name) {
        try (InputStream file = Catalogue.class.getResourceAsStream("/catalogue/" + name + ".csv")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no catalogue " + name);
            }
            List<List<String>> lines = parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return lines.stream().skip(1).map(line -> row(lines.get(0), line)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Row row(List<String> header, List<String> line) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            row.put(header.get(column), column < line.size() ? line.get(column) : "");
        }
        return new Row(row);
    }

    /** One row of a catalogue. */
    public record Row(Map<String, String> cells) {

        /** The cell; empty text when the catalogue has no such column or leaves it empty. */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** Whether the cell says true. */
        public boolean is(String column) {
            return Boolean.parseBoolean(get(column));
        }
    }

    static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted && c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(c);
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        if (cell.length() > 0 || !line.isEmpty()) {
            line.add(cell.toString());
            lines.add(line);
        }
        return lines;
    }
}
