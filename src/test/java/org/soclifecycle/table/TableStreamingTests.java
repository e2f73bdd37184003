package org.soclifecycle.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However long a table is, only a few of its rows are held at a time. */
class TableStreamingTests {

    private static final int ROWS = 10_000;
    private static final int BYTES_OF_A_ROW = 500;
    private static final int HELD_AT_MOST = 300;

    private final Random random = new Random(7);
    private long sent;

    /** Of random letters, so that a packed row has about half as many bytes. */
    private final class Rows implements Iterator<List<@Nullable Object>> {

        private final List<Long> heldBack = new ArrayList<>();
        private int given;

        @Override
        public boolean hasNext() {
            return given < ROWS;
        }

        @Override
        public List<@Nullable Object> next() {
            given++;
            heldBack.add(given - sent / (BYTES_OF_A_ROW / 2));
            byte[] bytes = new byte[BYTES_OF_A_ROW / 2];
            random.nextBytes(bytes);
            return List.of(HexFormat.of().formatHex(bytes), given);
        }
    }

    private final class Counting extends OutputStream {

        @Override
        public void write(int one) {
            sent++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            sent += length;
        }
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void sendsRowsWhileTheyAreRead(TableFormat format) throws Exception {
        Rows rows = new Rows();
        format.writing().write(new Sheet("rows", List.of("Text", "Number"), rows), new Counting());
        assertThat(rows.heldBack)
                .hasSize(ROWS)
                .allSatisfy(held -> assertThat(held).isLessThan(HELD_AT_MOST));
    }
}
