package org.soclifecycle.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import org.soclifecycle.EmbeddedDatabase;

/** One durable PostgreSQL for everything that is compared: the product's database, and one for each opponent. */
final class Server implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final Map<String, Object> properties;

    private Server(EmbeddedDatabase database) {
        this.database = database;
        this.properties = database.properties();
    }

    static Server start(Path folder) throws IOException, SQLException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        Server server = new Server(EmbeddedDatabase.start(folder));
        server.update("postgres", "create database plain");
        server.update("postgres", "create database starter");
        return server;
    }

    /** What the product needs to know. */
    Map<String, Object> properties() {
        return properties;
    }

    /** The address of another database, with the options that the product's address has. */
    String url(String name) {
        return properties
                .get("spring.datasource.url")
                .toString()
                .replace("/soc?", "/" + name + "?")
                .replaceAll("user=\\w+", "user=postgres");
    }

    /** A pool of the product's size. */
    HikariDataSource pool(String name) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url(name));
        pool.setMaximumPoolSize(20);
        return new HikariDataSource(pool);
    }

    Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(url(name));
    }

    void update(String name, String... statements) throws SQLException {
        try (Connection connection = connect(name);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    String version() throws SQLException {
        try (Connection connection = connect("plain")) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
