package org.soclifecycle.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/** Prints how the database carries out the reading statements of an action, each with the parameters it had. */
final class Plans {

    private final Connection connection;

    Plans(Connection connection) {
        this.connection = connection;
    }

    void print(String name, Runnable action) throws SQLException {
        System.out.println("== plans of " + name);
        for (Counted.Statement statement : Counted.during(action).statements()) {
            explain(statement);
        }
    }

    private void explain(Counted.Statement read) throws SQLException {
        System.out.println("-- " + read.sql().replaceAll("\\s+", " "));
        try (PreparedStatement statement = connection.prepareStatement("explain (analyze, buffers) " + read.sql())) {
            for (ParameterSetOperation parameter : read.parameters()) {
                parameter.getMethod().invoke(statement, parameter.getArgs());
            }
            try (ResultSet lines = statement.executeQuery()) {
                while (lines.next()) {
                    System.out.println("   " + lines.getString(1));
                }
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
