package org.soclifecycle.work.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Roles;
import org.soclifecycle.table.Columns;
import org.soclifecycle.table.Tables;
import org.soclifecycle.work.Inbox;
import org.soclifecycle.work.InboxBucket;
import org.soclifecycle.work.InboxPage;
import org.soclifecycle.work.InboxQuery;
import org.soclifecycle.work.InboxRow;
import org.soclifecycle.work.RegisterTable;
import org.soclifecycle.work.RegisterTables;
import org.soclifecycle.work.SignedTask;
import org.soclifecycle.work.SignedTasks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The inbox, registers and signatures as files. It reads several services, hence the many arguments. */
@Controller
class WorkTablesController {

    private static final int SIGNATURES = 200;

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Inbox inbox;
    private final RegisterTables registers;
    private final SignedTasks signed;
    private final People people;
    private final Roles roles;

    WorkTablesController(
            CurrentUser currentUser,
            Programs programs,
            Inbox inbox,
            RegisterTables registers,
            SignedTasks signed,
            People people,
            Roles roles) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.inbox = inbox;
        this.registers = registers;
        this.signed = signed;
        this.people = people;
        this.roles = roles;
    }

    @GetMapping(path = "/inbox", params = "format")
    View inbox(@ModelAttribute InboxForm form, Tables as) {
        Actor actor = currentUser.require();
        InboxQuery query = form.query(actor.isAuditor() ? InboxBucket.ALL : InboxBucket.MINE)
                .after(null);
        return as.file(
                "inbox",
                inboxColumns(),
                Tables.paged(inbox.page(query, actor), page -> after(query, page, actor), InboxPage::rows));
    }

    private @Nullable InboxPage after(InboxQuery query, InboxPage page, Actor actor) {
        return page.next() == null ? null : inbox.page(query.after(page.next()), actor);
    }

    private Columns<InboxRow> inboxColumns() {
        return Columns.of(InboxRow.class)
                .text("inbox.program", row -> row.item().programKey())
                .text("inbox.phase", InboxRow::phaseName)
                .text("inbox.task", row -> row.item().title())
                .text("table.roles", row -> roles.namesOf(row.item().roles()))
                .text("table.person", row -> name(row.item().assignee()))
                .instant("table.opened", row -> row.item().createdAt())
                .instant("inbox.due", row -> row.item().dueAt())
                .instant("inbox.doneAt", row -> row.item().closedAt())
                .number("table.priority", row -> row.item().priority())
                .number("table.attempt", row -> row.item().attempt())
                .text("inbox.separated", InboxRow::separation);
    }

    private @Nullable String name(@Nullable String username) {
        return username == null ? null : people.displayName(username);
    }

    @GetMapping(path = "/programs/{key}/registers/{name}", params = "format")
    View register(@PathVariable String key, @PathVariable String name, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        RegisterTable register = registers.table(program.id(), name);
        Columns<RegisterTable.Row> columns = Columns.of(RegisterTable.Row.class);
        for (RegisterTable.Column column : register.columns()) {
            columns = columns.text(column.label(), row -> row.cells().get(column.key()));
        }
        return as.file(program.key() + "-" + register.name(), columns, register.rows());
    }

    @GetMapping(path = "/programs/{key}/signatures", params = "format")
    View signatures(@PathVariable String key, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        return as.file(
                program.key() + "-signatures",
                signatureColumns(),
                Tables.paged(
                        signed.page(program.id(), null, SIGNATURES),
                        page -> page.size() < SIGNATURES ? null : signed.page(program.id(), last(page), SIGNATURES),
                        page -> page));
    }

    private static UUID last(List<SignedTask> page) {
        return page.get(page.size() - 1).signature().id();
    }

    private static Columns<SignedTask> signatureColumns() {
        return Columns.of(SignedTask.class)
                .text("signature.task", one -> one.signature().title())
                .text("table.about", SignedTask::about)
                .text("signature.signer", one -> one.signature().signer().name())
                .text("table.username", one -> one.signature().signer().username())
                .text(
                        "table.roles",
                        one -> String.join(", ", one.signature().signer().roles()))
                .word(
                        "signature.meaning",
                        one -> "signature.meaning." + one.signature().meaning().id())
                .instant("signature.when", one -> one.signature().signedAt())
                .text("signature.hash", one -> one.signature().hash())
                .word("signature.check", one -> one.isIntact() ? "table.intact" : "table.changed")
                .text("table.differences", one -> String.join(", ", one.differences()));
    }
}
