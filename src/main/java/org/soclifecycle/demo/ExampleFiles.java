package org.soclifecycle.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of one example programme: its cast and, for each task, what people submit. */
final class ExampleFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ExampleProgram program;
    private final List<DemoProgram> demo;
    private final Map<String, List<ExampleEntry>> entries = new LinkedHashMap<>();

    private ExampleFiles(ExampleProgram program, List<DemoProgram> demo) {
        this.program = program;
        this.demo = demo;
    }

    /** The examples on the class path, in the order of their names. */
    static List<String> names() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:examples/*/demo.json"))
                    .map(ExampleFiles::folder)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String folder(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/");
            return path[path.length - 2];
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads {@code examples/<name>/} from the class path. */
    static ExampleFiles read(String name) {
        String root = "examples/" + name + "/";
        try {
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
            ExampleFiles files = new ExampleFiles(
                    tree(resolver.getResource("classpath:" + root + "programme.json"), ExampleProgram.class),
                    List.of(tree(resolver.getResource("classpath:" + root + "demo.json"), DemoProgram[].class)));
            for (Resource file : resolver.getResources("classpath*:" + root + "*/**/*.json")) {
                String path = file.getURL().getPath();
                String key = path.substring(path.lastIndexOf(root) + root.length(), path.length() - ".json".length());
                files.entries.put(key, entries(file));
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <T> T tree(Resource file, Class<T> type) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return MAPPER.readValue(content, type);
        }
    }

    private static List<ExampleEntry> entries(Resource file) throws IOException {
        List<ExampleEntry> found = new ArrayList<>();
        for (JsonNode node : tree(file, JsonNode.class).path("submissions")) {
            found.add(new ExampleEntry(
                    node.path("subject").isNull() || node.path("subject").isMissingNode()
                            ? null
                            : node.path("subject").asString(),
                    node.path("by").asString(),
                    node.path("afterDays").asInt(1),
                    MAPPER.convertValue(node.path("values"), new TypeReference<>() {})));
        }
        return found;
    }

    ExampleProgram program() {
        return program;
    }

    /** The programmes that the demo makes of it. */
    List<DemoProgram> demo() {
        return demo;
    }

    /** The entries of the first of the paths that there is a file for. */
    Optional<List<ExampleEntry>> first(List<String> paths) {
        return paths.stream()
                .map(entries::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** Every task file with its entries. */
    Map<String, List<ExampleEntry>> all() {
        return Map.copyOf(entries);
    }
}
