package org.soclifecycle.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, in their order. A title is the key of a message; what is no key stands as it is.
 *
 * @param <R> what a row is made of
 */
public final class Columns<R> {

    private final List<Column<R>> columns;

    private Columns(List<Column<R>> columns) {
        this.columns = columns;
    }

    /** No columns yet, of a table whose rows are made of such things. */
    public static <R> Columns<R> of(Class<R> row) {
        return new Columns<>(List.of());
    }

    /** What is written in a column. */
    enum Kind {
        TEXT,
        /** A text that the messages have under this key. */
        WORD,
        NUMBER,
        DATE,
        INSTANT
    }

    record Column<R>(String title, Kind kind, Function<R, ? extends @Nullable Object> value) {}

    public Columns<R> text(String title, Function<R, @Nullable String> value) {
        return with(new Column<>(title, Kind.TEXT, value));
    }

    /** A text that the messages have under the key that the function gives. */
    public Columns<R> word(String title, Function<R, @Nullable String> key) {
        return with(new Column<>(title, Kind.WORD, key));
    }

    public Columns<R> number(String title, Function<R, ? extends @Nullable Number> value) {
        return with(new Column<>(title, Kind.NUMBER, value));
    }

    public Columns<R> date(String title, Function<R, @Nullable LocalDate> value) {
        return with(new Column<>(title, Kind.DATE, value));
    }

    public Columns<R> instant(String title, Function<R, @Nullable Instant> value) {
        return with(new Column<>(title, Kind.INSTANT, value));
    }

    List<Column<R>> list() {
        return columns;
    }

    private Columns<R> with(Column<R> column) {
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(column);
        return new Columns<>(List.copyOf(more));
    }
}
