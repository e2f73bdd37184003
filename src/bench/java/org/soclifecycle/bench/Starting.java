package org.soclifecycle.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The start of the packaged product beside a bare Spring Boot application with the official starter of the engine, each
 * on its existing database, with the same models. Measured from the start of the virtual machine to the line in the log
 * that says that requests are served.
 */
final class Starting {

    private static final int ROUNDS = Integer.getInteger("bench.starts", 7);
    private static final Path REFERENCE = Path.of("src", "bench", "starter");

    private final Server server;
    private final Path product;

    Starting(Server server, Path product) {
        this.server = server;
        this.product = product;
    }

    String measure() throws IOException, InterruptedException {
        List<String> settings = server.properties().entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toList();
        Path unpacked = unpack();
        Path archive = Path.of("target", "bench", "classes.jsa").toAbsolutePath();
        List<String> jar = command(product, List.of(), settings);
        List<String> image = command(unpacked, List.of("-XX:SharedArchiveFile=" + archive), settings);
        List<String> theirs = command(build(), List.of(), List.of("--spring.datasource.url=" + server.url("starter")));
        start(jar);
        start(command(unpacked, List.of("-XX:ArchiveClassesAtExit=" + archive), settings));
        start(theirs);
        Figures ofJar = new Figures();
        Figures ofImage = new Figures();
        Figures their = new Figures();
        for (int round = 0; round < ROUNDS; round++) {
            ofJar.add(start(jar));
            their.add(start(theirs));
            ofImage.add(start(image));
        }
        return new Table("Start on an existing database", "Median ms", "p95 ms", "Ratio")
                        .row(
                                "bare application with the official starter 7.24.0 on Spring Boot 3.5, `java -jar`", //
                                Figures.text(their.median()),
                                Figures.text(their.p95()),
                                "1")
                        .row(line("SOC Lifecycle, `java -jar`", ofJar, their))
                        .row(line(
                                "SOC Lifecycle as in the image: unpacked, with its archive of classes", ofImage, their))
                + "\n" + ROUNDS + " starts of each, in turn.";
    }

    private static Object[] line(String name, Figures figures, Figures reference) {
        return new Object[] {
            name,
            Figures.text(figures.median()),
            Figures.text(figures.p95()),
            "**" + Figures.ratio(figures.median(), reference.median()) + "**"
        };
    }

    /** The jar as the image holds it: the application's classes and its libraries side by side. */
    private Path unpack() throws IOException, InterruptedException {
        Path folder = Path.of("target", "bench", "unpacked");
        int code = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        product.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("The jar cannot be unpacked.");
        }
        return folder.resolve(product.getFileName());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> command(Path jar, List<String> options, List<String> properties) {
        List<String> command = new ArrayList<>(List.of(java(), "-Duser.timezone=UTC", "-Xmx512m"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=0"));
        command.addAll(properties);
        return command;
    }

    /** Milliseconds until the application says that it has started; then it is killed. */
    private static double start(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder log = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.append(line).append('\n');
                if (line.contains("process running for")) {
                    return (System.nanoTime() - begin) / 1e6;
                }
            }
            throw new IllegalStateException("It does not start:\n" + log);
        } finally {
            process.destroy();
            process.waitFor(2, TimeUnit.MINUTES);
        }
    }

    private static Path build() throws IOException, InterruptedException {
        File log = new File("target", "bench-starter.log");
        Process maven = new ProcessBuilder("mvn", "--batch-mode", "package")
                .directory(REFERENCE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (maven.waitFor() != 0) {
            throw new IllegalStateException("The reference application cannot be built; see " + log);
        }
        try (var jars = Files.list(REFERENCE.resolve("target"))) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
