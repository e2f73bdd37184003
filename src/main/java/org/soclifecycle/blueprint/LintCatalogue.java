package org.soclifecycle.blueprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Catalogue;

/**
 * What the lint knows from outside the models. An empty set switches the rule that needs it off.
 *
 * @param roles role ids that may be candidates
 * @param gates gate codes that have criteria
 * @param beans beans that expressions may name
 * @param messages message names that the application sends
 * @param registers registers that the application fills itself
 * @param releasedIds {@code process#element} of the last release
 */
public record LintCatalogue(
        Set<String> roles,
        Set<String> gates,
        Set<String> beans,
        Set<String> messages,
        Set<String> registers,
        Set<String> releasedIds) {

    static final String ROLES = "catalogue/roles.csv";
    static final String CRITERIA = "catalogue/criteria.csv";
    static final String BEANS = "blueprint/beans.txt";
    static final String MESSAGES = "blueprint/messages.txt";
    static final String REGISTERS = "blueprint/registers.txt";
    static final String RELEASED_IDS = "blueprint/released-ids.txt";

    /** Reads the catalogues and lists of the class path; a missing file gives an empty set. */
    public static LintCatalogue fromClassPath() {
        return new LintCatalogue(
                column(ROLES, "id"),
                column(CRITERIA, "gate"),
                lines(BEANS),
                lines(MESSAGES),
                lines(REGISTERS),
                lines(RELEASED_IDS));
    }

    /** The same, with the beans that there really are. */
    public LintCatalogue withBeans(Set<String> existing) {
        return new LintCatalogue(roles, gates, existing, messages, registers, releasedIds);
    }

    /** The lists that every product has and that are empty here, so that a person learns what was not checked. */
    List<String> missing() {
        return List.of(ROLES, CRITERIA, BEANS).stream()
                .filter(name -> set(name).isEmpty())
                .toList();
    }

    private Set<String> set(String name) {
        return name.equals(ROLES) ? roles : name.equals(CRITERIA) ? gates : beans;
    }

    private static Set<String> column(String path, String column) {
        if (LintCatalogue.class.getClassLoader().getResource(path) == null) {
            return Set.of();
        }
        String name = path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
        return Catalogue.read(name).stream().map(row -> row.get(column)).collect(Collectors.toUnmodifiableSet());
    }

    /** Lines that are neither empty nor comments. */
    private static Set<String> lines(String path) {
        InputStream stream = open(path);
        if (stream == null) {
            return Set.of();
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String path) {
        return LintCatalogue.class.getClassLoader().getResourceAsStream(path);
    }
}
