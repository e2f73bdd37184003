package org.soclifecycle.dashboard.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.soclifecycle.dashboard.StatusReports;
import org.soclifecycle.document.PdfDocuments;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The status report: one page for the board, and an annex, as a document to keep. */
@Controller
class ReportController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final StatusReports reports;
    private final PdfDocuments documents;
    private final Clock clock;

    ReportController(
            CurrentUser currentUser, Programs programs, StatusReports reports, PdfDocuments documents, Clock clock) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.reports = reports;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/programs/{key}/report.pdf")
    ResponseEntity<byte[]> report(@PathVariable String key) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        Map<String, Object> model = new HashMap<>();
        model.put("program", program);
        model.put("report", reports.of(program));
        model.put("madeAt", clock.instant());
        model.put("madeBy", actor.username());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(program.key() + "-report-" + today + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(documents.make("dashboard/report", model));
    }
}
