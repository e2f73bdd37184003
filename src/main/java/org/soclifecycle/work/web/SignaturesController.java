package org.soclifecycle.work.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The signatures of a programme, each checked while it is shown, and the bytes that were hashed. */
@Controller
@RequestMapping("/programs/{key}/signatures")
class SignaturesController {

    private static final int PAGE = 25;

    private final Programs programs;
    private final SignedTasks signed;
    private final CurrentUser currentUser;

    SignaturesController(Programs programs, SignedTasks signed, CurrentUser currentUser) {
        this.programs = programs;
        this.signed = signed;
        this.currentUser = currentUser;
    }

    @GetMapping
    String list(@PathVariable String key, @RequestParam(required = false) @Nullable UUID after, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        List<SignedTask> found = signed.page(program.id(), after, PAGE + 1);
        boolean more = found.size() > PAGE;
        model.addAttribute("program", program);
        model.addAttribute("signatures", more ? found.subList(0, PAGE) : found);
        model.addAttribute("first", after == null);
        model.addAttribute("next", more ? found.get(PAGE - 1).signature().id() : null);
        return "signature/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String key, @PathVariable UUID id, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        model.addAttribute("program", program);
        model.addAttribute("one", signed.find(program.id(), id));
        return "signature/one";
    }

    /** Exactly the bytes whose SHA-256 the signature carries. */
    @GetMapping("/{id}/content.json")
    ResponseEntity<byte[]> content(@PathVariable String key, @PathVariable UUID id) {
        ProgramRow program = programs.find(key, currentUser.require());
        SignedTask one = signed.find(program.id(), id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("signature-" + one.signature().shortHash() + ".json")
                                .build()
                                .toString())
                .body(one.signature().content().getBytes(StandardCharsets.UTF_8));
    }
}
