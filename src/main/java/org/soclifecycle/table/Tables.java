package org.soclifecycle.table;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.table.Columns.Column;
import org.soclifecycle.table.Columns.Kind;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.View;

/**
 * Gives a page its table as a file. A method of a controller that answers {@code ?format=csv} and {@code ?format=xlsx} takes
 * this as an argument and returns what {@code file} gives.
 */
public final class Tables {

    private final String format;
    private final MessageSource messages;
    private final Clock clock;

    Tables(String format, MessageSource messages, Clock clock) {
        this.format = format;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A file of the rows, which is sent while they are read.
     *
     * @param name whose table and which, for example {@code SOC-NORD-2026-01-cases}; the date of today follows it
     * @param rows read once and closed
     * @throws org.soclifecycle.core.NotFound when the address asks for a format that there is not
     */
    public <R> View file(String name, Columns<R> columns, Stream<R> rows) {
        TableFormat chosen = TableFormat.of(format);
        String file = name + "-" + LocalDate.now(clock) + "." + chosen.ending();
        return new TableView(
                chosen, ContentDisposition.attachment().filename(file).build(), sheet(name, columns, rows), rows);
    }

    /** A file of rows that are there already. */
    public <R> View file(String name, Columns<R> columns, Collection<R> rows) {
        return file(name, columns, rows.stream());
    }

    /**
     * The rows of a list that is read page by page, each page when the one before it has been written.
     *
     * @param after the page after a page; null after the last
     */
    public static <P, R> Stream<R> paged(
            P first, Function<P, @Nullable P> after, Function<P, ? extends Collection<R>> rows) {
        return Stream.iterate(first, Objects::nonNull, after::apply).flatMap(page -> rows.apply(page).stream());
    }

    private <R> Sheet sheet(String name, Columns<R> columns, Stream<R> rows) {
        List<String> titles = columns.list().stream().map(this::title).toList();
        Iterator<R> all = rows.iterator();
        return new Sheet(name, titles, new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public List<@Nullable Object> next() {
                return cells(columns, all.next());
            }
        });
    }

    private <R> List<@Nullable Object> cells(Columns<R> columns, R row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column<R> column : columns.list()) {
            Object value = column.value().apply(row);
            cells.add(column.kind() == Kind.WORD && value != null ? word(value.toString()) : value);
        }
        return cells;
    }

    private String title(Column<?> column) {
        String title = word(column.title());
        return column.kind() == Kind.INSTANT ? title + " (UTC)" : title;
    }

    private String word(String key) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, key, Locale.UK), key);
    }
}
