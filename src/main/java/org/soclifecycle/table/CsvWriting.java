package org.soclifecycle.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets open harmlessly: a text that one
 * of them would take for a formula gets an apostrophe before it. Dates and instants are written as ISO 8601 has them.
 */
final class CsvWriting implements Sheet.Writing {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.NON_EMPTY)
                .build(text);
        csv.writeRecord(sheet.titles().stream().map(CsvWriting::cell).toList());
        while (sheet.rows().hasNext()) {
            List<@Nullable Object> row = sheet.rows().next();
            csv.writeRecord(row.stream().map(CsvWriting::cell).toList());
        }
        csv.flush();
        text.flush();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        return value instanceof String && isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        String seen = text.stripLeading();
        return startsFormula(text) || startsFormula(seen);
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
