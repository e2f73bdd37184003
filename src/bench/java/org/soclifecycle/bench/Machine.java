package org.soclifecycle.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.SpringBootVersion;

/** Where, when and with what was measured. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path LOAD = Path.of("/proc/loadavg");

    private Machine() {}

    static String describe(Server server) throws IOException, SQLException {
        return new Table("Measured on", LocalDate.now(ZoneOffset.UTC).toString())
                .row("Processor", Runtime.getRuntime().availableProcessors() + " × " + processor())
                .row("Memory", memory())
                .row("Load of the machine at the end (1, 5, 15 minutes)", load())
                .row("System", System.getProperty("os.name") + " " + System.getProperty("os.version"))
                .row("Java", System.getProperty("java.vm.name") + " " + Runtime.version())
                .row("PostgreSQL", server.version() + ", embedded, `fsync` and `synchronous_commit` on")
                .row("Camunda", ProcessEngine.class.getPackage().getImplementationVersion())
                .row("Spring Boot", SpringBootVersion.getVersion())
                .toString();
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(PROCESSORS).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String memory() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(Locale.ROOT, "%.1f GB", system.getTotalMemorySize() / 1e9);
    }

    private static String load() throws IOException {
        return Files.exists(LOAD)
                ? Files.readString(LOAD).replaceAll("^(\\S+ \\S+ \\S+).*\\s*", "$1")
                : String.format(
                        Locale.ROOT,
                        "%.2f",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
