package org.soclifecycle.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what a data source is asked to execute by the thread that counts; both sides go through one of these. While
 * nobody counts, connections are handed out as they are, so that counting costs the measurement nothing.
 */
final class Counted implements QueryExecutionListener {

    private static final ThreadLocal<List<String>> STATEMENTS = new ThreadLocal<>();
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
    record Count(List<String> statements, int calls) {

        int all() {
            return statements.size();
        }

        int engine() {
            return (int) statements.stream().filter(Counted::ofEngine).count();
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

    static boolean ofEngine(String sql) {
        return sql.toUpperCase(java.util.Locale.ROOT).contains("ACT_");
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        List<String> statements = STATEMENTS.get();
        if (statements != null) {
            CALLS.set(CALLS.get() + 1);
            for (QueryInfo query : queries) {
                int times = Math.max(1, query.getParametersList().size());
                for (int i = 0; i < times; i++) {
                    statements.add(query.getQuery());
                }
            }
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
