package org.soclifecycle.community;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("entity", "entity"),
            Map.entry("organisation", "entity"),
            Map.entry("ownership", "ownership"),
            Map.entry("category", "category"),
            Map.entry("criticality", "criticality"),
            Map.entry("membership", "membership"),
            Map.entry("contactname", "contactName"),
            Map.entry("contactperson", "contactName"),
            Map.entry("contactaddress", "contactAddress"),
            Map.entry("contactverifiedon", "contactVerifiedOn"),
            Map.entry("signedupon", "signedUpOn"));

    private static final Set<String> WORDS = Set.of("ownership", "category", "membership");
    private static final Set<String> DATES = Set.of("contactVerifiedOn", "signedUpOn");
    private static final String FORMULA = "=+-@";

    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /**
     * A line.
     *
     * @param cells by column, only those the file has
     * @param unreadable cells that are no date or number
     */
    record Row(int number, Map<String, String> cells, List<MemberFile.Broken> unreadable) {

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
        headings.forEach(heading -> columns.add(column(heading)));
        if (!columns.contains("entity")) {
            throw refused("The first line must name the columns, with “entity” or “Organisation” among them.");
        }
        List<String> ignored = headings.stream()
                .filter(heading -> !heading.isBlank() && column(heading) == null)
                .toList();
        return new MemberSheet(
                all.stream().skip(1).map(record -> row(record, columns)).toList(), ignored);
    }

    private static Row row(CsvRecord record, List<@Nullable String> columns) {
        int number = (int) record.getStartingLineNumber();
        Map<String, String> cells = new LinkedHashMap<>();
        List<MemberFile.Broken> unreadable = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            String column = columns.get(at);
            if (column != null) {
                String typed = at < record.getFieldCount() ? unguarded(record.getField(at)) : "";
                String mend = mend(column, typed);
                cells.put(column, mend == null ? canonical(column, typed) : typed);
                if (mend != null) {
                    unreadable.add(new MemberFile.Broken(number, column, typed, mend));
                }
            }
        }
        return new Row(number, cells, unreadable);
    }

    /** What is to be done about a cell that cannot be read; nothing where it can. */
    private static @Nullable String mend(String column, String typed) {
        if (DATES.contains(column) && !typed.isEmpty() && date(typed) == null) {
            return "Write the day as 2026-03-31 or 31.3.2026.";
        }
        return column.equals("criticality") && !typed.isEmpty() && !typed.matches("[1-4]")
                ? "Enter a number from 1 to 4; 4 is the highest."
                : null;
    }

    private static String canonical(String column, String typed) {
        if (DATES.contains(column)) {
            LocalDate day = date(typed);
            return day == null ? "" : day.toString();
        }
        return WORDS.contains(column) ? typed.toLowerCase(Locale.ROOT) : typed;
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.contains(".") ? LocalDate.parse(typed, DOTTED) : LocalDate.parse(typed);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Without the apostrophe that our own files have before what a spreadsheet would take for a formula. */
    private static String unguarded(String cell) {
        String text = cell.strip();
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    private static @Nullable String column(String heading) {
        return HEADINGS.get(heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
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
