package org.soclifecycle.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soclifecycle.core.NotFound;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Tables as files, read back by other people's readers. */
class TablesTests {

    private static final Instant NOW = Instant.parse("2026-02-28T23:30:00Z");
    private static final Columns<Line> COLUMNS = Columns.of(Line.class)
            .text("line.what", Line::what)
            .word("line.state", line -> "state." + line.state())
            .number("line.days", Line::days)
            .date("Due", Line::due)
            .instant("line.at", Line::at);

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    TablesTests() {
        messages.addMessages(
                Map.of(
                        "line.what",
                        "What",
                        "line.state",
                        "State",
                        "line.days",
                        "Days",
                        "line.at",
                        "At",
                        "state.OPEN",
                        "Open"),
                java.util.Locale.UK);
    }

    record Line(String what, String state, Integer days, LocalDate due, Instant at) {}

    private static Line line(String what, Integer days) {
        return new Line(what, "OPEN", days, LocalDate.of(2028, 2, 29), NOW);
    }

    private MockHttpServletResponse file(String format, Stream<Line> lines) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Tables(format, messages, clock)
                .file("SOC-NORD-2026-01-lines", COLUMNS, lines)
                .render(Map.of(), new MockHttpServletRequest(), response);
        return response;
    }

    private List<CsvRecord> csv(Stream<Line> lines) throws Exception {
        byte[] bytes = file("csv", lines).getContentAsByteArray();
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        return CsvReader.builder().ofCsvRecord(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)).stream()
                .toList();
    }

    private List<Row> xlsx(Stream<Line> lines) throws Exception {
        return rows(file("xlsx", lines).getContentAsByteArray());
    }

    private static List<Row> rows(byte[] bytes) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void aFileIsNamedAfterTheProgrammeTheTableAndTheDay() throws Exception {
        MockHttpServletResponse csv = file("csv", Stream.of());
        assertThat(csv.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"SOC-NORD-2026-01-lines-2026-02-28.csv\"");
        assertThat(csv.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        MockHttpServletResponse xlsx = file("xlsx", Stream.of());
        assertThat(xlsx.getHeader("Content-Disposition")).endsWith("-2026-02-28.xlsx\"");
        assertThat(xlsx.getContentType()).contains("spreadsheetml");
    }

    @Test
    void thereAreNoOtherFormats() {
        assertThatThrownBy(() -> file("pdf", Stream.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> file("", Stream.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void valuesComeBackFromCsv() throws Exception {
        List<CsvRecord> read = csv(Stream.of(line("A \"quoted\", long\r\ntext – ünïcödé 漢字", -5), line("", null)));
        assertThat(read).hasSize(3);
        assertThat(read.get(0).getFields()).containsExactly("What", "State", "Days", "Due", "At (UTC)");
        assertThat(read.get(1).getFields())
                .containsExactly(
                        "A \"quoted\", long\r\ntext – ünïcödé 漢字", "Open", "-5", "2028-02-29", "2026-02-28T23:30:00Z");
        assertThat(read.get(2).getFields()).containsExactly("", "Open", "", "2028-02-29", "2026-02-28T23:30:00Z");
    }

    @Test
    void valuesComeBackFromXlsxWithTheirTypes() throws Exception {
        List<Row> read = xlsx(Stream.of(line("A \"quoted\" <text> & ünïcödé\u0000", -5), line("next", null)));
        assertThat(read).hasSize(3);
        assertThat(read.get(0).getCellText(4)).isEqualTo("At (UTC)");
        Row first = read.get(1);
        assertThat(first.getCellText(0)).startsWith("A \"quoted\" <text> & ünïcödé");
        assertThat(first.getCell(2).getType()).isEqualTo(CellType.NUMBER);
        assertThat(first.getCellAsNumber(2))
                .hasValueSatisfying(days -> assertThat(days).isEqualByComparingTo("-5"));
        assertThat(first.getCellAsDate(3)).hasValue(LocalDateTime.of(2028, 2, 29, 0, 0));
        assertThat(first.getCellAsDate(4)).hasValue(LocalDateTime.of(2026, 2, 28, 23, 30));
        assertThat(read.get(2).getCellAsNumber(2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1", "  =1", "＝1", "=HYPERLINK(\"http://a\")"})
    void aTextIsNeverAFormula(String text) throws Exception {
        assertThat(csv(Stream.of(line(text, 1))).get(1).getField(0)).isEqualTo("'" + text);
        Row row = xlsx(Stream.of(line(text, 1))).get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getFormula()).isNull();
        assertThat(row.getCellText(0).strip()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "'quoted", "1-2", "e-mail", "#comment", "🙂"})
    void aHarmlessTextStaysAsItIs(String text) throws Exception {
        assertThat(csv(Stream.of(line(text, 1))).get(1).getField(0)).isEqualTo(text);
        assertThat(xlsx(Stream.of(line(text, 1))).get(1).getCellText(0)).isEqualTo(text);
    }

    @Test
    void aTextLongerThanACellIsCutInXlsxOnly() throws Exception {
        String text = "x".repeat(40_000);
        assertThat(csv(Stream.of(line(text, 1))).get(1).getField(0)).isEqualTo(text);
        assertThat(xlsx(Stream.of(line(text, 1))).get(1).getCellText(0))
                .hasSize(32_767)
                .endsWith("…");
    }

    @Test
    void whatDoesNotFitOnASheetGoesOnToTheNext() throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        List<List<@Nullable Object>> lines = IntStream.range(0, 5)
                .mapToObj(number -> List.<@Nullable Object>of(number))
                .toList();
        new XlsxWriting(3).write(new Sheet("lines", List.of("Number"), lines.iterator()), out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("lines", "lines 2", "lines 3");
            assertThat(book.getSheet(2).orElseThrow().read().get(1).getCellAsNumber(0))
                    .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("4"));
        }
    }

    @Test
    void theRowsAreClosedAlsoWhenTheyBreak() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Line> broken = IntStream.range(0, 10)
                .mapToObj(number -> {
                    if (number == 5) {
                        throw new IllegalStateException("broken");
                    }
                    return line("x", number);
                })
                .onClose(() -> closed.set(true));
        assertThatThrownBy(() -> file("csv", broken)).hasMessage("broken");
        assertThat(closed).isTrue();
    }
}
