package org.soclifecycle.gate.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.document.PdfDocuments;
import org.soclifecycle.gate.GatePack;
import org.soclifecycle.gate.GatePacks;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.SignedTask;
import org.soclifecycle.work.SignedTasks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The gate pack: one round of a gate with everything its decision rests on, as a document to keep. */
@Controller
@RequestMapping("/programs/{key}/gates/{code}/pack.pdf")
class GatePackController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final GatePacks packs;
    private final PdfDocuments documents;
    private final SignedTasks signed;
    private final Clock clock;

    GatePackController(
            CurrentUser currentUser,
            Programs programs,
            GatePacks packs,
            PdfDocuments documents,
            SignedTasks signed,
            Clock clock) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.packs = packs;
        this.documents = documents;
        this.signed = signed;
        this.clock = clock;
    }

    /** @param round the number of the round; the newest without it */
    @GetMapping
    ResponseEntity<byte[]> pack(
            @PathVariable String key,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer round) {
        ProgramRow program = programs.find(key, currentUser.require());
        List<GatePack> found = packs.of(program, code);
        GatePack pack = found.stream()
                .filter(one -> round == null || one.round().review().round() == round)
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        round == null
                                ? "The gate " + code + " has not been opened yet, so there is no pack."
                                : "The gate " + code + " has no round " + round + "."));
        Map<String, Object> model = new HashMap<>();
        model.put("program", program);
        model.put("pack", pack);
        model.put("signatures", signatures(program, pack));
        model.put("madeAt", clock.instant());
        model.put("madeBy", currentUser.require().username());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(program, pack).toString())
                .body(documents.make("gate/pack", model));
    }

    /** Those of the round, and those under waivers that the gate knew. */
    private List<SignedTask> signatures(ProgramRow program, GatePack pack) {
        String gate = pack.gate().code() + "/";
        String round = "gate/" + gate + pack.round().review().id();
        return Stream.concat(
                        signed.about(program.id(), round).stream(),
                        signed.about(program.id(), "waiver/" + gate).stream()
                                .filter(one -> pack.waivers().stream()
                                        .anyMatch(waiver -> one.about()
                                                .endsWith("/" + waiver.id().toString()))))
                .toList();
    }

    private static ContentDisposition attachment(ProgramRow program, GatePack pack) {
        return ContentDisposition.attachment()
                .filename(program.key() + "-" + pack.gate().code() + "-round-"
                        + pack.round().review().round() + ".pdf")
                .build();
    }
}
