package org.soclifecycle.gate.web;

import java.util.List;
import java.util.stream.Collectors;
import org.soclifecycle.gate.Criteria;
import org.soclifecycle.gate.CriterionRow;
import org.soclifecycle.gate.Readiness;
import org.soclifecycle.gate.ReadinessCard;
import org.soclifecycle.gate.ReadinessRow;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Roles;
import org.soclifecycle.table.Columns;
import org.soclifecycle.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The criteria of gates as files: of all gates with how they stand, of one as agreed. */
@Controller
class GateTablesController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Readiness readiness;
    private final Criteria criteria;
    private final Roles roles;
    private final People people;

    GateTablesController(
            CurrentUser currentUser,
            Programs programs,
            Readiness readiness,
            Criteria criteria,
            Roles roles,
            People people) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.readiness = readiness;
        this.criteria = criteria;
        this.roles = roles;
        this.people = people;
    }

    @GetMapping(path = "/programs/{key}/gates", params = "format")
    View all(@PathVariable String key, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        return as.file(program.key() + "-gates", standing(), rows(readiness.of(program)));
    }

    @GetMapping(path = "/programs/{key}/gates/{code}", params = "format")
    View one(@PathVariable String key, @PathVariable String code, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        ReadinessCard card = readiness.of(program, code);
        return as.file(program.key() + "-" + card.gate().code(), standing(), rows(List.of(card)));
    }

    @GetMapping(path = "/programs/{key}/gates/{code}/criteria", params = "format")
    View agreed(@PathVariable String key, @PathVariable String code, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        ReadinessCard card = readiness.of(program, code);
        return as.file(
                program.key() + "-" + card.gate().code() + "-criteria",
                agreedColumns(),
                criteria.of(program.id(), code));
    }

    private static List<Line> rows(List<ReadinessCard> cards) {
        return cards.stream()
                .flatMap(card -> card.criteria().stream().map(row -> new Line(card, row)))
                .toList();
    }

    /** A criterion with its gate. */
    private record Line(ReadinessCard card, ReadinessRow row) {}

    private Columns<Line> standing() {
        return Columns.of(Line.class)
                .text("gates.gate", line -> line.card().gate().code())
                .text("table.name", line -> line.card().gate().name())
                .word(
                        "gates.state",
                        line -> "gates.stage." + line.card().stage().kind())
                .text("gates.criterion", line -> line.row().code())
                .text("table.text", line -> line.row().judged().text())
                .text("gates.threshold", line -> line.row().judged().threshold())
                .word("gates.kind", line -> line.row().mandatory() ? "gates.mandatory" : "gates.desirable")
                .word("gates.standing", line -> "gates.standing." + line.row().standing())
                .text("gates.missing", line -> line.row().missing())
                .text(
                        "gates.evidence",
                        line -> line.row().evidence().stream()
                                .map(proof -> proof.code() + " " + proof.name() + " (" + proof.state() + ")")
                                .collect(Collectors.joining("; ")))
                .text("gates.owner", line -> roles.nameOf(line.row().ownerRole()))
                .text(
                        "team.people",
                        line -> line.row().owners().stream()
                                .map(people::displayName)
                                .collect(Collectors.joining(", ")))
                .instant("gates.since", line -> line.row().since());
    }

    private Columns<CriterionRow> agreedColumns() {
        return Columns.of(CriterionRow.class)
                .text("gates.gate", CriterionRow::gate)
                .text("gates.criterion", CriterionRow::code)
                .text("table.text", CriterionRow::text)
                .text("gates.threshold", CriterionRow::threshold)
                .text("gates.evidence", CriterionRow::evidence)
                .word("gates.kind", row -> row.mandatory() ? "gates.mandatory" : "gates.desirable")
                .word("table.waivable", row -> row.waivable() ? "table.yes" : "table.no")
                .word("table.frozen", row -> row.frozen() ? "table.yes" : "table.no")
                .text("gates.owner", row -> roles.nameOf(row.ownerRole()));
    }
}
