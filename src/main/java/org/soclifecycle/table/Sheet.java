package org.soclifecycle.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table ready to be written: its words are words, and its rows come one at a time.
 *
 * @param rows texts, numbers, dates and instants, or nothing
 */
record Sheet(String name, List<String> titles, Iterator<List<@Nullable Object>> rows) {

    /** Writes a table to a stream, holding back no more than a few rows; leaves the stream open. */
    interface Writing {

        void write(Sheet sheet, OutputStream out) throws IOException;
    }
}
