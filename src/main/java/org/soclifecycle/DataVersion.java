package org.soclifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The version of PostgreSQL that wrote a data folder; a server of another one never becomes ready on it. */
final class DataVersion {

    /** The major version of the binaries that the product brings; a test compares it with the running server. */
    static final String OURS = "17";

    private DataVersion() {}

    /** @throws CannotStart with one sentence when the folder's data are of another version */
    static void check(Path folder) {
        Path file = folder.resolve("postgres").resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        String theirs = read(file);
        if (!theirs.equals(OURS)) {
            throw new CannotStart("The data folder " + folder.toAbsolutePath() + " was written by PostgreSQL " + theirs
                    + " and cannot be read by the embedded PostgreSQL " + OURS
                    + "; move the data with pg_dump and pg_restore, or start with -Dsoc.data-folder=<other folder>.");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new CannotStart("The file " + file.toAbsolutePath() + " cannot be read.", failure);
        }
    }
}
