package org.soclifecycle.blueprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the lint knows from outside the models. An empty set switches the rule that needs it off.
 *
 * @param roles role ids that may be candidates
 * @param gates gate codes that have criteria
 * @param beans beans that expressions may name
 * @param messages message names that the application sends
 * @param releasedIds {@code process#element} of the last release
 */
public record LintCatalogue(
        Set<String> roles, Set<String> gates, Set<String> beans, Set<String> messages, Set<String> releasedIds) {

    static final String ROLES = "catalogue/roles.csv";
    static final String CRITERIA = "catalogue/criteria.csv";
    static final String BEANS = "blueprint/beans.txt";
    static final String MESSAGES = "blueprint/messages.txt";
    static final String RELEASED_IDS = "blueprint/released-ids.txt";

    /** Reads the catalogues and lists of the class path; a missing file gives an empty set. */
    public static LintCatalogue fromClassPath() {
        return new LintCatalogue(
                column(ROLES, id -> id),
                column(CRITERIA, LintCatalogue::gateOf),
                lines(BEANS),
                lines(MESSAGES),
                lines(RELEASED_IDS));
    }

    /** The names of the lists that are empty, so that a person can be told what was not checked. */
    List<String> missing() {
        return List.of(ROLES, CRITERIA, BEANS).stream()
                .filter(name -> set(name).isEmpty())
                .toList();
    }

    private Set<String> set(String name) {
        return name.equals(ROLES) ? roles : name.equals(CRITERIA) ? gates : beans;
    }

    /** {@code G4} of the criterion {@code G4-07}. */
    private static String gateOf(String criterion) {
        int dash = criterion.lastIndexOf('-');
        return dash < 0 ? criterion : criterion.substring(0, dash);
    }

    /** The first column of a CSV file without its header line. */
    private static Set<String> column(String name, UnaryOperator<String> reading) {
        return lines(name).stream()
                .skip(1)
                .map(line -> line.split(",", 2)[0].replace("\"", "").strip())
                .filter(value -> value.matches("[A-Za-z][\\w.-]*"))
                .map(reading)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Lines that are neither empty nor comments. */
    private static Set<String> lines(String name) {
        InputStream stream = LintCatalogue.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) {
            return Set.of();
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
