package org.soclifecycle.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.soclifecycle.dashboard.Portfolio;
import org.soclifecycle.dashboard.PortfolioQuery;
import org.soclifecycle.program.ProgramQuery;
import org.soclifecycle.program.ProgramRequest.Seat;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;
import org.soclifecycle.work.Inbox;
import org.soclifecycle.work.InboxBucket;
import org.soclifecycle.work.InboxQuery;

/**
 * The first page of the inbox of a person with three roles on twenty programmes, while the number of open tasks grows.
 * Both sides hold the same tasks: same roles, same due dates. The plain engine asks with authorisations on, which is
 * how it keeps people from tasks that are not theirs.
 */
final class Inboxes {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int PROGRAMS = 20;
    private static final int PAGE = 50;
    private static final int ROUNDS = Integer.getInteger("bench.pages", 60);
    private static final double LONGEST = 30_000;

    /** With more tasks than this the plain engine counts for minutes. */
    private static final int COUNTED = 10_000;

    private static final PortfolioQuery ALL = PortfolioQuery.of(ProgramQuery.in(EnumSet.allOf(ProgramState.class)));

    private final Product product;
    private final OpenTasks tasks;
    private final Inbox inbox;
    private final ProcessEngine engine;
    private final Connection ours;

    Inboxes(Server server, Product product, PlainEngine plain) throws SQLException {
        this.product = product;
        this.inbox = product.bean(Inbox.class);
        this.engine = plain.withAuthorizations();
        this.ours = server.connect("soc");
        this.tasks = new OpenTasks(ours, server.connect("plain"), engine);
    }

    String measure() throws SQLException {
        List<Seat> seats = OpenTasks.HELD.stream()
                .map(role -> new Seat(role, Product.SPONSOR))
                .toList();
        List<ProgramRow> programs = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            programs.add(product.startProgram(seats));
        }
        tasks.prepare(programs);
        engine.getIdentityService().setAuthentication(Product.SPONSOR, OpenTasks.HELD);
        Table table = new Table(
                "Open tasks",
                "Product, median ms (p95)",
                "Bare SQL",
                "Product / bare",
                "Plain engine",
                "Plain / product",
                "Page and counts: product",
                "plain engine",
                "Plain / product");
        for (int size : SIZES) {
            tasks.grow(size);
            page(table, size);
            System.out.println(table);
        }
        if (Boolean.getBoolean("bench.plans")) {
            Plans plans = new Plans(ours);
            plans.print("the inbox", this::ourPage);
            plans.print("the counts", this::ourCounts);
            plans.print("the portfolio", () -> product.bean(Portfolio.class).page(ALL, product.manager));
        }
        return table + "\nUp to " + ROUNDS + " rounds, in turn, and no new one after 30 s; a page holds " + PAGE
                + " tasks. The plain engine's counts need minutes with 100,000 tasks and are left out there.";
    }

    private void page(Table table, int size) throws SQLException {
        requireSamePage();
        Figures our = new Figures();
        Figures bare = new Figures();
        Figures their = new Figures();
        Figures ourCounts = new Figures();
        Figures theirCounts = new Figures();
        for (int warm = 0; warm < ROUNDS; warm++) {
            ourPage();
            barePage();
        }
        double spent = 0;
        for (int round = 0; round < ROUNDS && spent < LONGEST; round++) {
            long begin = System.nanoTime();
            our.time(this::ourPage);
            bare.time(this::barePage);
            their.time(this::theirPage);
            ourCounts.time(() -> {
                ourPage();
                ourCounts();
            });
            if (size <= COUNTED) {
                theirCounts.time(() -> {
                    theirPage();
                    theirCounts();
                });
            }
            spent += (System.nanoTime() - begin) / 1e6;
        }
        table.row(
                String.format("%,d", size),
                both(our),
                both(bare),
                "**" + Figures.ratio(our.median(), bare.median()) + "**",
                both(their),
                "**" + Figures.ratio(their.median(), our.median()) + "**",
                Figures.text(ourCounts.median()),
                size <= COUNTED ? Figures.text(theirCounts.median()) : "not measured",
                size <= COUNTED ? Figures.ratio(theirCounts.median(), ourCounts.median()) : "");
    }

    private static String both(Figures figures) {
        return Figures.text(figures.median()) + " (" + Figures.text(figures.p95()) + ")";
    }

    /** All three must show the same tasks in the same order; otherwise the comparison is worth nothing. */
    private void requireSamePage() throws SQLException {
        List<String> their = theirPage();
        if (!ourPage().equals(their) || !barePage().equals(their) || their.size() != PAGE) {
            throw new IllegalStateException("The pages differ:\n" + ourPage() + "\n" + barePage() + "\n" + their);
        }
    }

    private List<String> ourPage() {
        return inbox.page(InboxQuery.of(InboxBucket.ROLES), product.sponsor).rows().stream()
                .map(row -> row.item().name())
                .toList();
    }

    private void ourCounts() {
        inbox.counts(InboxQuery.of(InboxBucket.ROLES), product.sponsor);
    }

    private List<String> theirPage() {
        return engine
                .getTaskService()
                .createTaskQuery()
                .taskCandidateGroupIn(OpenTasks.HELD)
                .orderByDueDate()
                .asc()
                .listPage(0, PAGE)
                .stream()
                .map(Task::getName)
                .toList();
    }

    /** The counts that an inbox shows: with my roles, mine, all. */
    private void theirCounts() {
        var service = engine.getTaskService();
        service.createTaskQuery().taskCandidateGroupIn(OpenTasks.HELD).count();
        service.createTaskQuery().taskAssignee(Product.SPONSOR).count();
        service.createTaskQuery().count();
    }

    /** What a careful person would write by hand, with nothing of the product around it. */
    private List<String> barePage() {
        String range = """
                select c.due_at, c.work_item_id from app.work_candidate c
                where c.program_id = m.program_id and c.role = m.role %s order by 1, 2 limit %d
                """;
        String all = """
                select found.due_at, found.work_item_id from app.membership m cross join lateral (%s) found
                where m.username = ? group by 1, 2 order by 1, 2 limit %d
                """;
        String first = all.formatted(range.formatted("", 3), PAGE);
        String bound =
                "and c.due_at <= coalesce((select case when count(*) = %d then max(due_at) end from (%s) f), 'infinity')"
                        .formatted(PAGE, first);
        String sql = "select w.* from (" + all.formatted(range.formatted(bound, PAGE), PAGE)
                + ") page join app.work_item w on w.id = page.work_item_id order by w.due_at, w.id";
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = ours.prepareStatement(sql)) {
            statement.setString(1, Product.SPONSOR);
            statement.setString(2, Product.SPONSOR);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString("name"));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return Collections.unmodifiableList(names);
    }
}
