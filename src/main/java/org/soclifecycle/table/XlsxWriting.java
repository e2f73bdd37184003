package org.soclifecycle.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks (Office Open XML). Texts are texts, whatever they begin with, never formulas; dates and numbers keep their
 * type, so that they can be sorted and added up. What does not fit on one sheet goes on to the next.
 */
final class XlsxWriting implements Sheet.Writing {

    private static final int LONGEST_TEXT = 32_767;
    private static final int HELD_BACK = 100;

    private final int most;

    XlsxWriting() {
        this(Worksheet.MAX_ROWS);
    }

    /** @param most rows of a sheet, its header included; at least 2 */
    XlsxWriting(int most) {
        this.most = most;
    }

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "SOC Lifecycle", "1.0")) {
            int number = 1;
            do {
                Worksheet page = book.newWorksheet(number == 1 ? sheet.name() : sheet.name() + " " + number);
                header(page, sheet.titles());
                rows(page, sheet);
                page.finish();
                number++;
            } while (sheet.rows().hasNext());
        }
    }

    private static void header(Worksheet page, List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            page.inlineString(0, column, titles.get(column));
            page.style(0, column)
                    .bold()
                    .fillColor("E7ECF3")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            page.width(column, Math.min(40, Math.max(14, titles.get(column).length() + 4)));
        }
        page.freezePane(0, 1);
        page.repeatRows(0);
    }

    private void rows(Worksheet page, Sheet sheet) throws IOException {
        for (int row = 1; row < most && sheet.rows().hasNext(); row++) {
            List<@Nullable Object> values = sheet.rows().next();
            for (int column = 0; column < values.size(); column++) {
                cell(page, row, column, values.get(column));
            }
            if (row % HELD_BACK == 0) {
                page.flush();
            }
        }
    }

    private static void cell(Worksheet page, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            page.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            page.value(row, column, date);
            page.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant instant) {
            page.value(row, column, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            page.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (value != null) {
            page.inlineString(row, column, cut(value.toString()));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
