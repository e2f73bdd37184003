package org.soclifecycle.audit.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.audit.ConflictReport;
import org.soclifecycle.audit.ConflictRow;
import org.soclifecycle.audit.RefusedAttempts;
import org.soclifecycle.audit.RefusedPage;
import org.soclifecycle.audit.RefusedRow;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.program.Programs;
import org.soclifecycle.table.Columns;
import org.soclifecycle.table.Tables;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Fills the report on the separation of duties, on the page and as a file. */
@Component
class SeparationPages {

    private static final List<String> GATE_RULES = List.of("GATE-1", "GATE-2", "GATE-3", "GATE-4", "GATE-5");

    private final RefusedAttempts attempts;
    private final ConflictReport conflicts;
    private final Programs programs;
    private final MessageSource messages;

    SeparationPages(RefusedAttempts attempts, ConflictReport conflicts, Programs programs, MessageSource messages) {
        this.attempts = attempts;
        this.conflicts = conflicts;
        this.programs = programs;
        this.messages = messages;
    }

    /** @param program null for all programmes */
    void fill(Model model, SeparationFilter filter, @Nullable ProgramId program) {
        RefusedPage page = attempts.page(filter.query(program));
        List<ConflictRow> met = conflicts.on(program);
        Stream<ProgramId> named = Stream.concat(
                page.rows().stream().map(RefusedRow::program),
                met.stream().map(row -> row.conflict().program()));
        model.addAttribute("attempts", page.rows());
        model.addAttribute("next", page.next() == null ? null : filter.address(page.next()));
        model.addAttribute("first", filter.address(null));
        model.addAttribute("conflicts", met);
        model.addAttribute("keys", programs.keys(named.filter(Objects::nonNull).collect(Collectors.toSet())));
        model.addAttribute("rules", rules());
    }

    /** Every rule that the record can name, with its title. */
    private Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (SeparationRule rule : SeparationRule.values()) {
            rules.put(rule.id(), rule.title());
        }
        GATE_RULES.forEach(
                id -> rules.put(id, String.valueOf(messages.getMessage("separation.rule." + id, null, id, Locale.UK))));
        return rules;
    }

    /** The attempts as a file; each links to its task. */
    View file(SeparationFilter filter, @Nullable ProgramId program, String name, Tables as) {
        List<RefusedRow> rows = attempts.all(filter.query(program));
        Map<ProgramId, String> keys = programs.keys(
                rows.stream().map(RefusedRow::program).filter(Objects::nonNull).collect(Collectors.toSet()));
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return as.file(name, columns(base, keys), rows);
    }

    private static Columns<RefusedRow> columns(String base, Map<ProgramId, String> keys) {
        return Columns.of(RefusedRow.class)
                .instant("separation.when", RefusedRow::at)
                .text("table.username", RefusedRow::actor)
                .text("history.who", RefusedRow::actorName)
                .text("separation.what", RefusedRow::what)
                .text("separation.rule", RefusedRow::rule)
                .text("separation.told", RefusedRow::sentence)
                .text("history.program", row -> row.program() == null ? null : keys.get(row.program()))
                .text("table.link", row -> row.workItem() == null ? null : base + "/tasks/" + row.workItem())
                .text("table.entry", row -> row.id().toString());
    }
}
