package org.soclifecycle.audit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.audit.History;
import org.soclifecycle.audit.HistoryPage;
import org.soclifecycle.audit.HistoryQuery;
import org.soclifecycle.audit.HistoryRow;
import org.soclifecycle.core.CanonicalJson;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.table.Columns;
import org.soclifecycle.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The history as a file, of one programme or of everything, sent while it is read. */
@Controller
class AuditTablesController {

    private static final int PAGE = 500;

    private static final Columns<HistoryRow> COLUMNS = Columns.of(HistoryRow.class)
            .number("table.entry", HistoryRow::sequence)
            .instant("table.when", HistoryRow::occurredAt)
            .text("history.who", HistoryRow::actorName)
            .text("table.username", HistoryRow::actor)
            .text("table.action", HistoryRow::action)
            .text("history.text", HistoryRow::sentence)
            .text("table.subject", HistoryRow::subject)
            .text("table.reason", HistoryRow::reason)
            .text("table.fields", row -> CanonicalJson.write(row.details()))
            .text("table.address", HistoryRow::sourceAddress)
            .text("table.previousHash", HistoryRow::previousHash)
            .text("table.hash", HistoryRow::hash);

    private final CurrentUser currentUser;
    private final Programs programs;
    private final History history;

    AuditTablesController(CurrentUser currentUser, Programs programs, History history) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.history = history;
    }

    @GetMapping(path = "/programs/{key}/history", params = "format")
    View one(@PathVariable String key, @ModelAttribute HistoryFilter filter, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        return as.file(program.key() + "-history", COLUMNS, rows(filter.query(program.id())));
    }

    @GetMapping(path = "/audit", params = "format")
    View all(@ModelAttribute HistoryFilter filter, Tables as) {
        String key = HistoryFilter.said(filter.program());
        ProgramId program = key == null || key.equals(HistoryFilter.SYSTEM)
                ? null
                : programs.find(key).id();
        Map<String, String> keys = new HashMap<>();
        Columns<HistoryRow> columns =
                COLUMNS.text("history.program", row -> keys.computeIfAbsent(row.chain(), this::key));
        return as.file("history", columns, rows(filter.query(program)));
    }

    private String key(String chain) {
        return chain.equals(HistoryFilter.SYSTEM)
                ? chain
                : programs.keys(List.of(ProgramId.of(chain))).values().stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining());
    }

    private java.util.stream.Stream<HistoryRow> rows(HistoryQuery query) {
        return Tables.paged(history.page(query.from(null), PAGE), page -> after(query, page), HistoryPage::rows);
    }

    private @Nullable HistoryPage after(HistoryQuery query, HistoryPage page) {
        return page.next() == null ? null : history.page(query.from(page.next()), PAGE);
    }
}
