package org.soclifecycle.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;
import tools.jackson.databind.json.JsonMapper;

class FileInspectionTests {

    private static final String HTML = "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    private final FileInspection inspection =
            new FileInspection(JsonMapper.builder().build());

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("report.pdf", SampleFiles.pdf(), "application/pdf"),
                Arguments.of("REPORT.PDF", SampleFiles.pdf(), "application/pdf"),
                Arguments.of("screen.png", SampleFiles.png(), "image/png"),
                Arguments.of("photo.jpeg", SampleFiles.jpeg(), "image/jpeg"),
                Arguments.of("notes.txt", SampleFiles.text("Grüße aus dem Lagezentrum"), "text/plain"),
                Arguments.of("proxy.log", SampleFiles.text("2026-03-01 10:00 GET /index.html 200"), "text/plain"),
                Arguments.of("assets.csv", SampleFiles.text("name,owner\nDC-01,Ana\n"), "text/csv"),
                Arguments.of("rules.json", SampleFiles.text("{\"rules\": [1, 2, {\"a\": null}]}"), "application/json"),
                Arguments.of(
                        "ok.eml",
                        SampleFiles.text("Received: from a by b\nFrom: ana@example.org\nTo: ben@example.org\n"
                                + "Subject: Agreed\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n\nYes.\n"),
                        "message/rfc822"),
                Arguments.of("letter.docx", SampleFiles.word(), FileType.WORD.mediaType()),
                Arguments.of("letter.odt", SampleFiles.openText(), FileType.OPEN_TEXT.mediaType()));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void acceptsWhatIsWhatItsNameSays(String name, byte[] bytes, String mediaType) {
        assertThat(check(name, bytes).mediaType()).isEqualTo(mediaType);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("report.pdf", new byte[0], "is empty (0 bytes)"),
                Arguments.of("report.pdf", SampleFiles.png(), "it contains a PNG image"),
                Arguments.of("report.pdf", SampleFiles.program(), "it contains a program"),
                Arguments.of("photo.png", SampleFiles.jpeg(), "it contains a JPEG image"),
                Arguments.of("notes.txt", SampleFiles.text(HTML), "it contains a web page"),
                Arguments.of("notes.txt", SampleFiles.text("#!/bin/sh\nrm -rf /\n"), "it contains a script"),
                Arguments.of("picture.png", SampleFiles.text(SVG), "it contains an SVG drawing"),
                Arguments.of("notes.csv", SampleFiles.pdf(), "it contains a PDF"),
                Arguments.of("rules.json", SampleFiles.text("{\"rules\": [1, 2"), "no complete JSON"),
                Arguments.of("mail.eml", SampleFiles.pdf(), "it contains a PDF"),
                Arguments.of("letter.docx", SampleFiles.archive(), "it contains a ZIP archive"),
                Arguments.of("table.xlsx", SampleFiles.word(), "is not what its name says"),
                Arguments.of("letter.docx", SampleFiles.wordWithMacros(), "contains macros"),
                Arguments.of("letter.odt", SampleFiles.archive(), "it contains a ZIP archive"),
                Arguments.of("letter.docx", SampleFiles.pdf(), "it contains a PDF"),
                Arguments.of("tool.exe", SampleFiles.program(), "is not accepted"),
                Arguments.of("letter.docm", SampleFiles.wordWithMacros(), "it can carry macros"),
                Arguments.of("page.html", SampleFiles.text(HTML), "it can carry scripts"),
                Arguments.of("drawing.svg", SampleFiles.text(SVG), "it can carry scripts"),
                Arguments.of("old.doc", SampleFiles.text("x"), "Save it as .docx"),
                Arguments.of("all.zip", SampleFiles.archive(), "Unpack it"),
                Arguments.of("run.js", SampleFiles.text("alert(1)"), "is not accepted"),
                Arguments.of("README", SampleFiles.text("x"), "is not accepted"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWithTheNameAndTheReason(String name, byte[] bytes, String reason) {
        assertThatThrownBy(() -> check(name, bytes))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("“" + name + "”")
                .hasMessageContaining(reason);
    }

    @Test
    void twentyFiveMegabytesAreTheMost() {
        byte[] largest = new byte[(int) Intake.LARGEST];
        System.arraycopy(SampleFiles.pdf(), 0, largest, 0, 60);
        assertThat(check("large.pdf", largest)).isEqualTo(FileType.PDF);
        byte[] larger = new byte[(int) Intake.LARGEST + 1];
        assertThatThrownBy(() -> check("large.pdf", larger))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("“large.pdf” has 25.1 MB; a file may have 25 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\ana\\report.pdf, report.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "re\u202Efdp.txt, refdp.txt",
        "Prüfbericht März.pdf, Prüfbericht März.pdf"
    })
    void namesAreTidied(String given, String kept) {
        assertThat(Intake.tidy(given)).isEqualTo(kept);
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertThat(Intake.tidy("x".repeat(400) + ".pdf"))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith(".pdf");
    }

    @Test
    void nothingStaysOnDisk() {
        Intake intake = Intake.of(new Content.Upload("a.txt", new ByteArrayResource(SampleFiles.text("a"))));
        assertThat(intake.bytes()).exists();
        intake.close();
        assertThat(Files.exists(intake.bytes())).isFalse();
    }

    private FileType check(String name, byte[] bytes) {
        try (Intake intake = Intake.of(new Content.Upload(name, new ByteArrayResource(bytes)))) {
            return inspection.check(intake);
        }
    }
}
