package org.soclifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database server that an application which was killed left running on a data folder. Only who holds the folder's
 * lock may stop it. A process of another program that has its number by now is left alone.
 */
final class LeftServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftServer.class);
    private static final int SECONDS_TO_WAIT = 20;

    private final Path binaries;
    private final Path pidFile;

    LeftServer(Path folder) {
        this.binaries = folder.resolve("binaries");
        this.pidFile = folder.resolve("postgres").resolve("postmaster.pid");
    }

    void stop() {
        try {
            if (Files.exists(pidFile)) {
                process().filter(this::isOurs).ifPresent(LeftServer::stop);
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException failure) {
            throw new CannotStart("The file " + pidFile + " cannot be read or removed.", failure);
        }
    }

    /** The first line is the number; the file is empty when the machine stopped while it was written. */
    private Optional<ProcessHandle> process() throws IOException {
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
    }

    private boolean isOurs(ProcessHandle process) {
        try {
            Path program = Path.of(process.info().command().orElse(""));
            return program.toRealPath().startsWith(binaries.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private static void stop(ProcessHandle server) {
        LOG.info("A database server was left running by an application that was killed; it is stopped first.");
        server.destroy();
        if (!ended(server)) {
            server.destroyForcibly();
            ended(server);
        }
    }

    private static boolean ended(ProcessHandle server) {
        try {
            server.onExit().get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
            return true;
        } catch (Exception stillThere) {
            return false;
        }
    }
}
