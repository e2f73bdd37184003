package org.soclifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Keeps table and picture of the modules in {@code docs/architecture.md} in step with the code. Run with
 * {@code -Ddocs.write=true} it writes them.
 */
class ModuleDocumentationTests {

    private static final Path PAGE = Path.of("docs", "architecture.md");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "soclifecycle");
    private static final Pattern PURPOSE = Pattern.compile("/\\*\\* (.+?) \\*/");
    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies = \\{(.*?)\\s*}", Pattern.DOTALL);

    private final ApplicationModules modules = ApplicationModules.of(SocLifecycleApplication.class);

    @Test
    void theTableSaysWhatThePackagesDeclare() throws IOException {
        String rows = modules.stream().map(this::row).collect(Collectors.joining("\n"));

        keep("modules", "| Module | What it is for | May use |\n|---|---|---|\n" + rows);
    }

    @Test
    void thePictureShowsWhatTheCodeUses() throws IOException {
        String arrows = modules.stream().flatMap(this::arrows).collect(Collectors.joining("\n"));

        keep("module graph", "```mermaid\ngraph TD\n" + arrows + "\n```");
    }

    private String row(ApplicationModule module) {
        try {
            String source = Files.readString(SOURCES.resolve(name(module)).resolve("package-info.java"));
            String allowed = first(ALLOWED, source)
                    .replace("\"", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            return "| `%s` | %s | %s |"
                    .formatted(name(module), first(PURPOSE, source), allowed.isBlank() ? "–" : allowed);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String first(Pattern pattern, String source) {
        Matcher found = pattern.matcher(source);
        return found.find() ? found.group(1) : "";
    }

    /** An arrow that follows from others is left out. */
    private Stream<String> arrows(ApplicationModule module) {
        Set<String> used = used(module);
        Set<String> indirect = modules.stream()
                .filter(other -> used.contains(name(other)))
                .flatMap(other -> reached(other).stream())
                .collect(Collectors.toSet());
        return used.stream()
                .filter(other -> !indirect.contains(other))
                .map(other -> "  " + name(module) + " --> " + other);
    }

    private Set<String> reached(ApplicationModule module) {
        return module.getAllDependencies(modules)
                .uniqueModules()
                .map(ModuleDocumentationTests::name)
                .collect(Collectors.toSet());
    }

    private Set<String> used(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModuleDocumentationTests::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static void keep(String part, String content) throws IOException {
        String page = Files.readString(PAGE);
        List<String> marks = List.of("<!-- %s: begin -->\n".formatted(part), "\n<!-- %s: end -->".formatted(part));
        int begin = page.indexOf(marks.get(0)) + marks.get(0).length();
        int end = page.indexOf(marks.get(1));
        assertThat(end).as("marks of “%s” in %s", part, PAGE).isGreaterThan(begin);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page.substring(0, begin) + content + page.substring(end));
        } else {
            assertThat(page.substring(begin, end))
                    .as("%s is out of date; run this test with -Ddocs.write=true", PAGE)
                    .isEqualTo(content);
        }
    }
}
