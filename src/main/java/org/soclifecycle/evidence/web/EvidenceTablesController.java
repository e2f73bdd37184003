package org.soclifecycle.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.evidence.DeliverableLine;
import org.soclifecycle.evidence.DeliverableRegister;
import org.soclifecycle.evidence.EvidencePage;
import org.soclifecycle.evidence.EvidenceQuery;
import org.soclifecycle.evidence.EvidenceRegister;
import org.soclifecycle.evidence.EvidenceRow;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Roles;
import org.soclifecycle.table.Columns;
import org.soclifecycle.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The lists of deliverables and of evidence as files. */
@Controller
class EvidenceTablesController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final DeliverableRegister deliverables;
    private final EvidenceRegister evidence;
    private final People people;
    private final Roles roles;

    EvidenceTablesController(
            CurrentUser currentUser,
            Programs programs,
            DeliverableRegister deliverables,
            EvidenceRegister evidence,
            People people,
            Roles roles) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.deliverables = deliverables;
        this.evidence = evidence;
        this.people = people;
        this.roles = roles;
    }

    @GetMapping(path = "/programs/{key}/deliverables", params = "format")
    View deliverables(@PathVariable String key, @ModelAttribute DeliverableFilter filter, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        List<DeliverableLine> lines = deliverables.of(program.id(), program.kind()).stream()
                .filter(filter::takes)
                .toList();
        return as.file(program.key() + "-deliverables", deliverableColumns(), lines);
    }

    private Columns<DeliverableLine> deliverableColumns() {
        return Columns.of(DeliverableLine.class)
                .text("table.code", line -> line.def().code())
                .text("deliverables.one", line -> line.def().name())
                .text("deliverables.phase.label", line -> line.def().phase())
                .text("deliverables.class", line -> line.def().type())
                .word(
                        "deliverables.state",
                        line -> "deliverables.state." + (line.state() == null ? "NOT_STARTED" : line.state()))
                .text(
                        "table.version",
                        line -> line.current() == null ? null : line.current().version())
                .text("deliverables.owner", line -> roles.nameOf(line.def().owner()))
                .text("deliverables.approvers", line -> roles.namesOf(line.def().approvers()))
                .instant(
                        "table.approved",
                        line -> line.current() == null ? null : line.current().approvedAt())
                .date(
                        "deliverables.review",
                        line -> line.current() == null ? null : line.current().nextReviewOn())
                .number("evidence.title", line -> line.proof().pieces())
                .number("evidence.validity.expired", line -> line.proof().expired());
    }

    @GetMapping(path = "/programs/{key}/evidence", params = "format")
    View evidence(@PathVariable String key, @ModelAttribute EvidenceFilterForm filter, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        EvidenceQuery query = filter.query().below(null);
        return as.file(
                program.key() + "-evidence",
                evidenceColumns(),
                Tables.paged(
                        evidence.page(program.id(), query), page -> after(program, query, page), EvidencePage::rows));
    }

    private @Nullable EvidencePage after(ProgramRow program, EvidenceQuery query, EvidencePage page) {
        return page.next() == null ? null : evidence.page(program.id(), query.below(page.next()));
    }

    private Columns<EvidenceRow> evidenceColumns() {
        return Columns.of(EvidenceRow.class)
                .text("table.code", EvidenceRow::code)
                .text("evidence.name", EvidenceRow::title)
                .word("evidence.kind", row -> "evidence.kind." + row.kind())
                .text("evidence.tlp", row -> "TLP:" + row.tlp().name().replace('_', '+'))
                .text("evidence.owner", row -> people.displayName(row.owner()))
                .number("table.version", row -> row.current().number())
                .text("table.file", row -> row.current().what())
                .text("table.sha256", row -> row.current().sha256())
                .date("evidence.producedOn", row -> row.current().producedOn())
                .date("evidence.validUntil", row -> row.current().validUntil())
                .word("evidence.validity", row -> "table.validity." + row.validity())
                .number("evidence.uses.count", EvidenceRow::uses)
                .text("table.addedBy", row -> people.displayName(row.addedBy()))
                .instant("table.addedAt", EvidenceRow::addedAt);
    }
}
