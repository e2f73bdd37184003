package org.soclifecycle.plan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.document.Drawings;
import org.soclifecycle.document.PdfDocuments;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.plan.Gantt;
import org.soclifecycle.plan.PlanDetail;
import org.soclifecycle.plan.PlanLine;
import org.soclifecycle.plan.PlanView;
import org.soclifecycle.plan.Plans;
import org.soclifecycle.plan.Zoom;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The timeline of a programme to take along: as a drawing and as a document, with the lines that the page shows. */
@Controller
class PlanDrawingController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Plans plans;
    private final Drawings drawings;
    private final PdfDocuments documents;
    private final Clock clock;

    PlanDrawingController(
            CurrentUser currentUser,
            Programs programs,
            Plans plans,
            Drawings drawings,
            PdfDocuments documents,
            Clock clock) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.plans = plans;
        this.drawings = drawings;
        this.documents = documents;
        this.clock = clock;
    }

    /** What of the plan is wanted, as the page's address says it. */
    record Wanted(
            @Nullable String zoom,
            @Nullable String detail,
            @Nullable String to) {

        List<PlanLine> lines(PlanView plan) {
            return PlanDetail.of(detail == null ? "" : detail).of(plan.lines());
        }

        Zoom zoomed() {
            return Zoom.of(zoom == null ? "quarter" : zoom);
        }
    }

    @GetMapping("/programs/{key}/plan.svg")
    ResponseEntity<byte[]> drawing(@PathVariable String key, Wanted wanted) {
        ProgramRow program = programs.find(key, currentUser.require());
        return answer(program, SVG, "svg", drawings.make("plan/drawing", model(program, wanted)));
    }

    @GetMapping("/programs/{key}/plan.pdf")
    ResponseEntity<byte[]> document(@PathVariable String key, Wanted wanted) {
        ProgramRow program = programs.find(key, currentUser.require());
        return answer(
                program, MediaType.APPLICATION_PDF, "pdf", documents.make("plan/document", model(program, wanted)));
    }

    private Map<String, Object> model(ProgramRow program, Wanted wanted) {
        PlanView plan = plans.of(program, wanted.to());
        Map<String, Object> model = new HashMap<>();
        model.put("program", program);
        model.put("plan", plan);
        model.put("gantt", Gantt.of(wanted.lines(plan), plan, wanted.zoomed()));
        model.put("madeAt", clock.instant());
        model.put("madeBy", currentUser.require().username());
        return model;
    }

    private ResponseEntity<byte[]> answer(ProgramRow program, MediaType type, String ending, byte[] content) {
        Instant now = clock.instant();
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(program.key() + "-timeline-" + LocalDate.ofInstant(now, ZoneOffset.UTC) + "." + ending)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }
}
