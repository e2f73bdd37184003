package org.soclifecycle.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A register as a page shows it: columns with their labels, and rows of readable values. */
public record RegisterTable(String name, String title, List<Column> columns, List<Row> rows) {

    /** One column. */
    public record Column(String key, String label) {}

    /** One row; cells by the key of their column. */
    public record Row(String key, String title, Map<String, @Nullable String> cells) {}
}
