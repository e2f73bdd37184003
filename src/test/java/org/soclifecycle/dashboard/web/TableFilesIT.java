package org.soclifecycle.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Every list can be had as CSV and XLSX, with the filters of its page and for those who may read the page. */
@IntegrationTest
class TableFilesIT {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*format=(?:csv|xlsx))\"");

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    Tasks tasks;

    private ProgramRow program;
    private String home;

    @BeforeEach
    void programme() {
        program = fixture.program();
        home = "/programs/" + program.key();
        WorkItem confirm = fixture.open(program, "userTask_confirmSponsorship");
        tasks.complete(confirm.id(), Fixture.sponsorship(), fixture.person("sam"), null);
    }

    private byte[] bytes(String person, String address) {
        var answer = browser.get(person, address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private List<CsvRecord> csv(String person, String address) {
        byte[] bytes = bytes(person, address);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        return CsvReader.builder().ofCsvRecord(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)).stream()
                .toList();
    }

    private int xlsx(String person, String address) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(person, address)))) {
            return book.getFirstSheet().read().size();
        }
    }

    private static List<String> linksOf(String page) {
        Matcher links = LINK.matcher(page);
        return links.results().map(link -> link.group(1).replace("&amp;", "&")).toList();
    }

    @Test
    void everyListOffersItselfAndHasAsManyRowsInBothFormats() throws IOException {
        List<String> pages = List.of(
                "/programs?text=" + program.key(),
                home,
                home + "/deliverables?state=not_started",
                home + "/gates",
                home + "/gates/G1",
                home + "/gates/G1/criteria",
                home + "/plan?detail=all",
                home + "/plan/milestones",
                home + "/plan/variances",
                home + "/plan/baselines",
                home + "/registers/board",
                home + "/team",
                home + "/history?action=task");
        for (String page : pages) {
            String html = new String(bytes("pia", page), StandardCharsets.UTF_8);
            List<String> links = linksOf(html);
            assertThat(links).as(page).hasSizeGreaterThanOrEqualTo(2);
            for (int at = 0; at < links.size(); at += 2) {
                List<CsvRecord> rows = csv("pia", links.get(at));
                assertThat(rows).as(links.get(at)).hasSizeGreaterThan(1);
                assertThat(xlsx("pia", links.get(at + 1))).isEqualTo(rows.size());
                assertThat(rows.get(0).getFields()).noneMatch(title -> title.matches("[a-z]+(\\.[a-zA-Z_]+)+"));
                rows.forEach(row -> assertThat(row.getFields())
                        .noneMatch(
                                cell -> cell.matches("(?s)[a-z]+\\.[a-zA-Z]+(\\.|\\w)*[A-Z_]{2,}.*|.*\\w+\\[\\w+=.*")));
            }
        }
    }

    @Test
    void listsWithoutRowsAreFilesWithAHeader() {
        for (String page : List.of("/cases", "/risks", "/evidence", "/signatures")) {
            assertThat(csv("pia", home + page + "?format=csv")).as(page).isNotEmpty();
        }
        assertThat(csv("tom", "/inbox?format=csv&bucket=done")).isNotEmpty();
        assertThat(csv("aud", "/audit?format=csv&who=nobody")).hasSize(1);
    }

    @Test
    void theFiltersOfThePageHold() {
        assertThat(csv("pia", "/programs?text=" + program.key() + "&format=csv"))
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(row.getFields()).contains(program.key(), "Running"));
        assertThat(csv("pia", home + "/deliverables?text=D-01&format=csv")).hasSize(2);
        int all = csv("pia", home + "/history?format=csv").size();
        assertThat(csv("pia", home + "/history?format=csv&action=team").size()).isBetween(2, all - 1);
        assertThat(csv("sam", "/inbox?format=csv&bucket=all&program=" + program.key())
                        .size())
                .isGreaterThan(1);
    }

    @Test
    void theHistoryComesWholeAndInOrder() {
        List<CsvRecord> rows = csv("pia", home + "/history?format=csv");
        assertThat(rows.get(1).getField(0)).isEqualTo(Integer.toString(rows.size() - 1));
        assertThat(rows.get(rows.size() - 1).getField(0)).isEqualTo("1");
        assertThat(csv("aud", "/audit?format=csv&program=" + program.key())).hasSize(rows.size());
    }

    @Test
    void onlyWhoMayReadThePageGetsTheFile() {
        for (String page : List.of(
                "?table=milestones&",
                "/cases?",
                "/risks?",
                "/deliverables?",
                "/evidence?",
                "/gates?",
                "/team?",
                "/history?",
                "/plan?",
                "/plan/variances?",
                "/signatures?",
                "/registers/board?",
                "/separation?")) {
            assertThat(browser.get("otto", home + page + "format=csv")).as(page).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(browser.get("otto", "/audit?format=csv")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(csv("otto", "/programs?format=csv&state=all")).hasSize(1);
    }

    @Test
    void whatThereIsNotIsNotFound() {
        assertThat(browser.get("pia", home + "/team?format=pdf")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("pia", home + "?format=csv&table=nonsense")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("pia", home + "?format=csv")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("pia", home + "/registers/none?format=csv")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
