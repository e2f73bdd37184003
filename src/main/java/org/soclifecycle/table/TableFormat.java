package org.soclifecycle.table;

import java.util.Arrays;
import org.soclifecycle.core.NotFound;
import org.springframework.http.MediaType;

/** What a table can be written as. */
enum TableFormat {
    CSV("csv", "text/csv;charset=UTF-8", new CsvWriting()),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new XlsxWriting());

    private final String ending;
    private final MediaType type;
    private final Sheet.Writing writing;

    TableFormat(String ending, String type, Sheet.Writing writing) {
        this.ending = ending;
        this.type = MediaType.parseMediaType(type);
        this.writing = writing;
    }

    /** @throws NotFound when tables are not written as that */
    static TableFormat of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst()
                .orElseThrow(() -> new NotFound("Tables can be had as csv or xlsx, not as “" + ending + "”."));
    }

    String ending() {
        return ending;
    }

    MediaType type() {
        return type;
    }

    Sheet.Writing writing() {
        return writing;
    }
}
