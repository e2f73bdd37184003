package org.soclifecycle.core;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The id of what this thread does for one request or one background job. Log lines and entries of the record carry it,
 * and a person whose request failed reads it as the reference.
 */
public final class Correlation {

    /** Its name in the logging context. */
    public static final String KEY = "correlationId";

    /** Without letters and digits that are mistaken for each other on the telephone. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Correlation() {}

    /** A new one, for example K7QM-2XWD-4FHT. */
    public static String create() {
        StringBuilder id = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            id.append(at > 0 && at % 4 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    /** The id of what this thread does; null outside of requests and jobs. */
    public static @Nullable String current() {
        return MDC.get(KEY);
    }

    /** Makes it the id of this thread until the handle is closed; the one from before comes back then. */
    public static Scope open(String id) {
        String before = current();
        MDC.put(KEY, id);
        return () -> restore(before);
    }

    private static void restore(@Nullable String before) {
        if (before == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, before);
        }
    }

    /** How long an id holds. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {

        @Override
        void close();
    }
}
