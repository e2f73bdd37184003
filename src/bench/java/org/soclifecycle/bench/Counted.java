package org.soclifecycle.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what a data source is asked to execute by the thread that counts; both sides go through one of these. While
 * nobody counts, connections are handed out as they are, so that counting costs the measurement nothing.
 */
final class Counted implements QueryExecutionListener {

    private static final ThreadLocal<List<Statement>> STATEMENTS = new ThreadLocal<>();
    private static final ThreadLocal<Integer> CALLS = new ThreadLocal<>();

    private Counted() {}

    static DataSource around(DataSource source) {
        DataSource counted =
                ProxyDataSourceBuilder.create(source).listener(new Counted()).build();
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return STATEMENTS.get() == null ? source.getConnection() : counted.getConnection();
            }
        };
    }

    /** What one action asked of the database: every statement, those of a batch one by one; and how many calls. */
    record Count(List<Statement> statements, int calls) {

        int all() {
            return statements.size();
        }

        int engine() {
            return (int) statements.stream().filter(Statement::ofEngine).count();
        }
    }

    /** What was sent, and how its parameters were set. */
    record Statement(String sql, List<ParameterSetOperation> parameters) {

        boolean ofEngine() {
            return sql.toUpperCase(Locale.ROOT).contains("ACT_");
        }
    }

    static Count during(Runnable action) {
        STATEMENTS.set(new ArrayList<>());
        CALLS.set(0);
        try {
            action.run();
            return new Count(STATEMENTS.get(), CALLS.get());
        } finally {
            STATEMENTS.remove();
            CALLS.remove();
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        List<Statement> statements = STATEMENTS.get();
        if (statements != null) {
            CALLS.set(CALLS.get() + 1);
            for (QueryInfo query : queries) {
                if (query.getParametersList().isEmpty()) {
                    statements.add(new Statement(query.getQuery(), List.of()));
                }
                query.getParametersList().forEach(set -> statements.add(new Statement(query.getQuery(), set)));
            }
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
