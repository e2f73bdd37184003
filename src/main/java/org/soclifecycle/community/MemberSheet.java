package org.soclifecycle.community;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.InvalidFields;

/**
 * The cells of a file of members: separated by commas, semicolons or tabs, whichever the first line has most of. Headings
 * are the names of the columns or what the page calls them.
 */
record MemberSheet(List<Row> rows, List<String> ignored) {

    /** The most lines after the first. */
    static final int MOST_ROWS = 500;

    /**
     * A line.
     *
     * @param cells by column, only those the file has, as the register would keep them
     * @param typed the same as they stand in the file
     * @param unreadable cells that are no date or number
     */
    record Row(int number, Map<String, String> cells, Map<String, String> typed, List<MemberFile.Broken> unreadable) {

        /** The member as the line has it, over what is there. */
        SectorMember over(@Nullable SectorMember before) {
            Map<String, @Nullable Object> data = new LinkedHashMap<>(before == null ? Map.of() : before.data());
            data.putAll(cells);
            unreadable.forEach(cell -> data.remove(cell.column()));
            return SectorMember.of(before == null ? cells.getOrDefault("entity", "") : before.entity(), data);
        }
    }

    static MemberSheet of(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return read(reader.stream());
        } catch (CsvParseException | java.io.IOException unreadable) {
            throw refused("The file cannot be read as a table; look for a quotation mark that is not closed.");
        }
    }

    private static MemberSheet read(Stream<CsvRecord> records) {
        List<CsvRecord> all = records.limit(MOST_ROWS + 2L).toList();
        if (all.isEmpty()) {
            throw refused("The file is empty. Its first line names the columns.");
        }
        if (all.size() > MOST_ROWS + 1) {
            throw refused("The file has more than " + MOST_ROWS + " rows; cut it into several.");
        }
        List<String> headings = all.get(0).getFields();
        List<@Nullable String> columns = new ArrayList<>();
        headings.forEach(heading -> columns.add(MemberCells.column(heading)));
        if (!columns.contains("entity")) {
            throw refused("The first line must name the columns, with “entity” or “Organisation” among them.");
        }
        List<String> ignored = headings.stream()
                .filter(heading -> !heading.isBlank() && MemberCells.column(heading) == null)
                .toList();
        return new MemberSheet(
                all.stream().skip(1).map(record -> row(record, columns)).toList(), ignored);
    }

    private static Row row(CsvRecord record, List<@Nullable String> columns) {
        int number = (int) record.getStartingLineNumber();
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> asTyped = new LinkedHashMap<>();
        List<MemberFile.Broken> unreadable = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            String column = columns.get(at);
            if (column != null) {
                String typed = at < record.getFieldCount() ? MemberCells.unguarded(record.getField(at)) : "";
                String mend = MemberCells.mend(column, typed);
                asTyped.put(column, typed);
                cells.put(column, mend == null ? MemberCells.canonical(column, typed) : typed);
                if (mend != null) {
                    unreadable.add(new MemberFile.Broken(number, column, typed, mend));
                }
            }
        }
        return new Row(number, cells, asTyped, unreadable);
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char one : new char[] {';', '\t'}) {
            best = count(first, one) > count(first, best) ? one : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }

    static InvalidFields refused(String sentence) {
        return new InvalidFields(Map.of("file", sentence));
    }
}
