package org.soclifecycle.audit.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.audit.History;
import org.soclifecycle.audit.HistoryPage;
import org.soclifecycle.audit.HistoryRow;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The history of everything, for auditors and administrators; the filter chain keeps everybody else out. */
@Controller
@RequestMapping("/audit")
class AuditController {

    private final Programs programs;
    private final History history;

    AuditController(Programs programs, History history) {
        this.programs = programs;
        this.history = history;
    }

    @ModelAttribute("groups")
    List<String> groups() {
        return HistoryFilter.GROUPS;
    }

    @GetMapping
    String page(@ModelAttribute("filter") HistoryFilter filter, Model model) {
        Optional<ProgramId> program = program(filter.program());
        boolean unknown = program.isEmpty() && named(filter.program()) != null;
        HistoryPage page =
                unknown ? new HistoryPage(List.of(), null) : history.page(filter.query(program.orElse(null)));
        Map<ProgramId, String> keys = programs.keys(programsOf(page.rows()));
        model.addAttribute("unknown", unknown);
        model.addAttribute("next", page.next() == null ? null : filter.page(page.next()));
        model.addAttribute(
                "entries",
                page.rows().stream()
                        .map(row -> EntryView.brief(row, key(row, keys)))
                        .toList());
        return "audit/audit";
    }

    @GetMapping("/{id}")
    String entry(@PathVariable UUID id, Model model) {
        HistoryRow row = history.find(id);
        model.addAttribute("program", null);
        model.addAttribute("entry", EntryView.whole(row, key(row, programs.keys(programsOf(List.of(row))))));
        return "audit/entry";
    }

    private Optional<ProgramId> program(@Nullable String key) {
        try {
            String named = named(key);
            return named == null
                    ? Optional.empty()
                    : Optional.of(programs.find(named).id());
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private static @Nullable String named(@Nullable String key) {
        String said = HistoryFilter.said(key);
        return HistoryFilter.SYSTEM.equals(said) ? null : said;
    }

    private static Collection<ProgramId> programsOf(List<HistoryRow> rows) {
        return rows.stream()
                .filter(row -> !HistoryFilter.SYSTEM.equals(row.chain()))
                .map(row -> ProgramId.of(row.chain()))
                .collect(Collectors.toSet());
    }

    private static @Nullable String key(HistoryRow row, Map<ProgramId, String> keys) {
        return HistoryFilter.SYSTEM.equals(row.chain()) ? null : keys.get(ProgramId.of(row.chain()));
    }
}
