package org.soclifecycle;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL in the project's data folder, for the start out of the box and for tests. Its data survive
 * restarts and a killed process: {@code fsync} and {@code synchronous_commit} are on. It is closed after the
 * application, never by a hook of its own.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "soc";
    private static final String OWNER = "soc_owner";
    private static final String APPLICATION = "soc_app";

    private final EmbeddedPostgres server;
    private final FileChannel lockFile;

    private EmbeddedDatabase(EmbeddedPostgres server, FileChannel lockFile) {
        this.server = server;
        this.lockFile = lockFile;
    }

    /**
     * Starts the server on the folder and creates database and roles where they are missing.
     *
     * @throws CannotStart with one sentence when the folder cannot be written, is in use or of another version
     */
    public static EmbeddedDatabase start(Path folder) {
        return start(folder, true);
    }

    /** @param durable whether confirmed changes must survive a power failure; tests say no */
    public static EmbeddedDatabase start(Path folder, boolean durable) {
        DataVersion.check(folder);
        FileChannel lock = lock(folder);
        LeftServer left = new LeftServer(folder);
        try {
            left.stop();
            EmbeddedDatabase database = new EmbeddedDatabase(server(folder, durable ? "on" : "off"), lock);
            database.createRolesAndDatabase();
            return database;
        } catch (IOException | SQLException | RuntimeException failure) {
            left.stop();
            throw new CannotStart(
                    "The embedded database in " + folder.toAbsolutePath() + " does not start: " + failure.getMessage(),
                    failure);
        }
    }

    private static EmbeddedPostgres server(Path folder, String durable) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "128MB")
                .start();
    }

    private static FileChannel lock(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CannotStart(
                        "The data folder " + folder.toAbsolutePath()
                                + " is in use by another SOC Lifecycle; stop that one or start with -Dsoc.data-folder=<other folder>.");
            }
            return channel;
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "The data folder " + folder.toAbsolutePath()
                            + " cannot be written; give this user write access or start with -Dsoc.data-folder=<other folder>.",
                    unwritable);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private void createRolesAndDatabase() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            createUnless(statement, "pg_roles where rolname = '" + OWNER + "'", "create role " + OWNER + " login");
            createUnless(
                    statement,
                    "pg_roles where rolname = '" + APPLICATION + "'",
                    "create role " + APPLICATION + " login");
            createUnless(
                    statement,
                    "pg_database where datname = '" + DATABASE + "'",
                    "create database " + DATABASE + " owner " + OWNER);
        }
    }

    private static void createUnless(Statement statement, String exists, String create) throws SQLException {
        try (var rows = statement.executeQuery("select 1 from " + exists)) {
            if (rows.next()) {
                return;
            }
        }
        statement.execute(create);
    }

    /** What Spring Boot must know to use this database: the schema's owner migrates, the application only works. */
    public Map<String, Object> properties() {
        String url =
                server.getJdbcUrl(APPLICATION, DATABASE) + "&reWriteBatchedInserts=true&ApplicationName=soc-lifecycle";
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", APPLICATION,
                "spring.datasource.password", "",
                "spring.flyway.url", server.getJdbcUrl(OWNER, DATABASE),
                "spring.flyway.user", OWNER,
                "spring.flyway.password", "",
                "soc.database.application-role", APPLICATION);
    }

    @Override
    public void close() {
        try {
            server.close();
            lockFile.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
