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
        Path reference = build();
        List<String> ours = command(
                product,
                server.properties().entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toList());
        List<String> theirs = command(reference, List.of("--spring.datasource.url=" + server.url("starter")));
        start(ours);
        start(theirs);
        Figures our = new Figures();
        Figures their = new Figures();
        for (int round = 0; round < ROUNDS; round++) {
            our.add(start(ours));
            their.add(start(theirs));
        }
        return new Table("Start on an existing database", "Median ms", "p95 ms")
                        .row(
                                "bare application with the official starter 7.24.0 on Spring Boot 3.5", //
                                Figures.text(their.median()),
                                Figures.text(their.p95()))
                        .row("SOC Lifecycle", Figures.text(our.median()), Figures.text(our.p95()))
                        .row("ratio", "**" + Figures.ratio(our.median(), their.median()) + "**", "")
                + "\n" + ROUNDS + " starts of each, in turn.";
    }

    private static List<String> command(Path jar, List<String> properties) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC",
                "-Xmx512m",
                "-jar",
                jar.toString(),
                "--server.port=0"));
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
            process.waitFor(30, TimeUnit.SECONDS);
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
