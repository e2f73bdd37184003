package org.soclifecycle.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that has arrived: its bytes on disk until it is closed, its size and its hash. */
record Intake(String name, Path bytes, long size, String sha256) implements AutoCloseable {

    /** Bytes a file may have: 25 MB. */
    static final long LARGEST = 25L * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    /** Reads the whole file; of one that is too large only its size is kept. */
    static Intake of(Content.Upload upload) {
        Path file = null;
        try (InputStream in = upload.bytes().getInputStream()) {
            file = Files.createTempFile("evidence-", ".part");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copy(in, file, digest);
            return new Intake(tidy(upload.name()), file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failure) {
            discard(file);
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long copy(InputStream in, Path file, MessageDigest digest) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size <= LARGEST) {
                    digest.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
            return size;
        }
    }

    /** Without folders and without signs that are not seen or turn the direction of reading. */
    static String tidy(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String seen =
                last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\"<>|*?:]", "").strip();
        if (seen.length() <= LONGEST_NAME) {
            return seen;
        }
        String ending = "." + FileType.ending(seen);
        return seen.substring(0, LONGEST_NAME - Math.min(20, ending.length())) + ending;
    }

    @Override
    public void close() {
        discard(bytes);
    }

    private static void discard(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }
}
