package org.soclifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class BeforeStartTests {

    private final MockEnvironment environment = new MockEnvironment().withProperty("server.port", "0");

    @TempDir
    Path folder;

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            environment.setProperty("server.port", String.valueOf(other.getLocalPort()));

            assertThat(refusal()).contains("Port " + other.getLocalPort(), "SERVER_PORT=");
        }
    }

    @Test
    void saysThatNoDatabaseIsNamed() {
        assertThat(refusal()).startsWith("No database: set SPRING_DATASOURCE_URL");
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswerAndKeepsItsSecrets() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://localhost:1/soc?password=hidden");

        assertThat(refusal())
                .startsWith("The database of SPRING_DATASOURCE_URL (jdbc:postgresql://localhost:1/soc) cannot be used")
                .contains("refused")
                .doesNotContain("hidden");
    }

    @Test
    void takesNoDatabaseButPostgresql() {
        environment.setProperty("spring.datasource.url", "jdbc:h2:mem:soc");

        assertThat(refusal()).contains("must start with jdbc:postgresql:").doesNotContain("h2");
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        embeddedIn(file);

        assertThat(refusal()).contains(file.toString(), "cannot be written", "-Dsoc.data-folder=");
    }

    @Test
    void saysThatTheDataFolderIsInUse() throws IOException {
        try (var channel = java.nio.channels.FileChannel.open(
                        folder.resolve("lock"),
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            embeddedIn(folder);

            assertThat(lock.isValid()).isTrue();
            assertThat(refusal()).contains("is in use by another SOC Lifecycle", "-Dsoc.data-folder=");
        }
    }

    @Test
    void saysThatTheDataAreOfAnotherVersion() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("postgres")).resolve("PG_VERSION"), "14\n");
        embeddedIn(folder);

        assertThat(refusal())
                .contains(
                        "was written by PostgreSQL 14", "PostgreSQL " + DataVersion.OURS, "pg_dump", folder.toString());
    }

    private void embeddedIn(Path data) {
        environment.setProperty("soc.embedded-database", "true");
        environment.setProperty("soc.data-folder", data.toString());
    }

    /** One line; more would be a stack trace or a message that nobody reads. */
    private String refusal() {
        List<String> refusals = new ArrayList<>();
        new BeforeStart(refusals::add)
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
        assertThat(refusals).singleElement().asString().hasLineCount(1);
        return refusals.get(0);
    }
}
