package org.soclifecycle.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import org.soclifecycle.dashboard.Portfolio;
import org.soclifecycle.dashboard.PortfolioQuery;
import org.soclifecycle.dashboard.PortfolioQuery.Grouping;
import org.soclifecycle.dashboard.PortfolioQuery.Order;
import org.soclifecycle.program.ProgramQuery;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;

/** The portfolio, with copies of a programme that the product started, each with 60 open work items and three gate reviews. */
final class Portfolios {

    private static final int[] SIZES = {1, 100, 1000};
    private static final int ITEMS = 60;
    private static final int WARM = 30;
    private static final int ROUNDS = 100;

    private final Server server;
    private final Product product;

    Portfolios(Server server, Product product) {
        this.server = server;
        this.product = product;
    }

    String measure() throws SQLException {
        ProgramRow pattern = product.startProgram(List.of());
        Table table = new Table("Programmes", "Open work items", "Page", "Statements", "Median ms", "p95 ms");
        try (Connection connection = server.connect("soc")) {
            int last = 1;
            for (int size : SIZES) {
                grow(connection, pattern, last, size);
                last = size;
                add(table, size, "by key", query(Order.KEY, Grouping.NONE));
                add(table, size, "by health, grouped by sector", query(Order.HEALTH, Grouping.SECTOR));
            }
        }
        return table + "\n" + ROUNDS + " rounds after " + WARM + " to warm up, of the service without the page's HTML.";
    }

    private static PortfolioQuery query(Order order, Grouping grouping) {
        return new PortfolioQuery(
                ProgramQuery.in(EnumSet.allOf(ProgramState.class)), null, null, false, order, false, grouping, 1);
    }

    private void add(Table table, int size, String name, PortfolioQuery query) {
        Portfolio portfolio = product.bean(Portfolio.class);
        Runnable page = () -> portfolio.page(query, product.manager);
        for (int round = 0; round < WARM; round++) {
            page.run();
        }
        int statements = Counted.during(page).all();
        Figures figures = new Figures();
        for (int round = 0; round < ROUNDS; round++) {
            figures.time(page);
        }
        table.row(
                String.format("%,d", size),
                String.format("%,d", size * ITEMS),
                name,
                statements,
                Figures.text(figures.median()),
                Figures.text(figures.p95()));
    }

    private static void grow(Connection connection, ProgramRow pattern, int last, int size) throws SQLException {
        String numbers = " cross join generate_series(" + last + ", " + (size - 1) + ") n ";
        String of = "(select * from app.%s where program_id = '" + pattern.id().value() + "')";
        try (Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    copy(
                            "app.programme",
                            "(select * from app.programme where key = '" + pattern.key() + "')",
                            numbers,
                            """
                            'id', md5('programme' || n)::uuid, 'key', 'SOC-COPY-' || n, 'sector', 'Sector ' || n % 8
                            """),
                    copy("app.milestone", of.formatted("milestone"), numbers, """
                            'id', md5(pattern.code || n)::uuid, 'program_id', md5('programme' || n)::uuid,
                            'forecast_date', pattern.forecast_date + n % 40
                            """),
                    copy("app.phase_plan", of.formatted("phase_plan"), numbers, """
                            'id', md5('phase' || pattern.phase || '-' || n)::uuid, 'program_id', md5('programme' || n)::uuid
                            """),
                    copy(
                            "app.work_item",
                            "(select w.*, item from app.work_item w cross join generate_series(1, " + ITEMS
                                    + ") item where program_id = '"
                                    + pattern.id().value() + "' and state = 'OPEN')",
                            numbers,
                            """
                            'id', md5('item' || item || '-' || n)::uuid, 'task_id', 'copy-' || item || '-' || n,
                            'program_id', md5('programme' || n)::uuid, 'program_key', 'SOC-COPY-' || n
                            """),
                    "insert into app.gate_review (id, program_id, gate, process_instance_id, round, attempt, state,"
                            + " opened_at, decision, looser, version) select gen_random_uuid(), md5('programme' || n)::uuid,"
                            + " 'G' || g, 'copy-' || g || '-' || n, 1, 1, 'DECIDED', now() + g * interval '1 day', 'GO', false, 0"
                            + " from generate_series(" + last + ", " + (size - 1)
                            + ") n cross join generate_series(1, 3) g on conflict do nothing",
                    "analyze app.programme",
                    "analyze app.milestone",
                    "analyze app.phase_plan",
                    "analyze app.work_item",
                    "analyze app.gate_review")) {
                statement.execute(sql);
            }
        }
    }

    private static String copy(String table, String template, String numbers, String changed) {
        return "insert into " + table + " select made.* from " + template + " pattern" + numbers
                + "cross join lateral jsonb_populate_record(null::" + table
                + ", to_jsonb(pattern) || jsonb_build_object(" + changed + ")) made on conflict do nothing";
    }
}
