package org.soclifecycle.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.soclifecycle.EmbeddedDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts one embedded PostgreSQL for the whole run, on an empty folder, and stops it after the application. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, Object> PROPERTIES = start("test-database");

    /** Starts a server on an empty folder of its own; it stops with the run. */
    static Map<String, Object> start(String name) {
        Path folder = Path.of("target", name + "-" + ProcessHandle.current().pid());
        delete(folder);
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, false);
        SpringApplication.getShutdownHandlers().add(() -> {
            database.close();
            delete(folder);
        });
        return database.properties();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(TestDatabase::deleteFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", PROPERTIES));
    }
}
