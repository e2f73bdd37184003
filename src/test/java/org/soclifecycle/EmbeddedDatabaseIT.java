package org.soclifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that works on an embedded database, and starts the next one on the same folder. */
class EmbeddedDatabaseIT {

    private static final String CONFIRMED = "confirmed ";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void keepsWhatWasConfirmedWhenItsApplicationIsKilled() throws Exception {
        List<Integer> confirmed = killedWhileWriting();
        ProcessHandle left = server();

        assertThat(confirmed).hasSize(50);
        assertThat(left.isAlive())
                .as("the killed application leaves its server")
                .isTrue();
        try (EmbeddedDatabase next = EmbeddedDatabase.start(folder);
                Connection connection = connect(next)) {
            assertThat(left.isAlive()).isFalse();
            assertThat(number(connection, "select max(number) from public.proof"))
                    .isGreaterThanOrEqualTo(confirmed.get(49));
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "server_version")).startsWith(DataVersion.OURS + ".");
        }
        assertThat(folder.resolve("postgres").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheNumberOfItsServer() throws Exception {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        new LeftServer(folder).stop();

        assertThat(data.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void readsAnEmptyNumberFile() throws Exception {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        Files.createFile(data.resolve("postmaster.pid"));

        new LeftServer(folder).stop();

        assertThat(data.resolve("postmaster.pid")).doesNotExist();
    }

    private List<Integer> killedWhileWriting() throws IOException, InterruptedException {
        Process application = start(Writer.class);
        try (var lines = application.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines()
                    .filter(line -> line.startsWith(CONFIRMED))
                    .map(line -> Integer.valueOf(line.substring(CONFIRMED.length())))
                    .limit(50)
                    .toList();
        } finally {
            application.destroyForcibly().waitFor();
        }
    }

    private Process start(Class<?> program) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessHandle server() throws IOException {
        String pid = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        var properties = database.properties();
        return DriverManager.getConnection(
                String.valueOf(properties.get("spring.flyway.url")),
                String.valueOf(properties.get("spring.flyway.user")),
                "");
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Commits numbers one after the other and prints each when it is confirmed, until somebody kills it. */
    static final class Writer {

        public static void main(String[] arguments) throws Exception {
            try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
                    Connection connection = connect(database);
                    var statement = connection.createStatement()) {
                statement.execute("create table public.proof (number integer not null)");
                for (int number = 1; number <= 100_000; number++) {
                    statement.execute("insert into public.proof values (" + number + ")");
                    System.out.println(CONFIRMED + number);
                }
            }
        }
    }
}
