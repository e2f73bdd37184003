package org.soclifecycle.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.plan.ProjectFiles;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan of a programme as a file that MS Project opens. */
@Controller
class ProjectFileController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final ProjectFiles files;
    private final Clock clock;

    ProjectFileController(CurrentUser currentUser, Programs programs, ProjectFiles files, Clock clock) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/programs/{key}/plan.xml")
    ResponseEntity<byte[]> file(@PathVariable String key) {
        ProgramRow program = programs.find(key, currentUser.require());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(program.key() + "-plan-" + today + ".xml")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(files.of(program));
    }
}
