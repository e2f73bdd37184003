package org.soclifecycle;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Knocks at the database that the settings name, once as each of the two roles. */
class DatabaseCheck {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String SECONDS_TO_WAIT = "10";

    private final Environment environment;

    DatabaseCheck(Environment environment) {
        this.environment = environment;
    }

    void check() {
        String url = environment.getProperty("spring.datasource.url", "");
        if (url.isBlank()) {
            throw new CannotStart(
                    "No database: set SPRING_DATASOURCE_URL, for example jdbc:postgresql://localhost:5432/soc,"
                            + " with SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
        String user = environment.getProperty("spring.datasource.username");
        String password = environment.getProperty("spring.datasource.password");
        knock("SPRING_DATASOURCE_URL", url, user, password);
        String owner = environment.getProperty("spring.flyway.user");
        String ownersUrl = environment.getProperty("spring.flyway.url", url);
        if (owner != null) {
            knock("SPRING_FLYWAY_URL", ownersUrl, owner, environment.getProperty("spring.flyway.password"));
        }
    }

    private static void knock(String setting, String url, @Nullable String user, @Nullable String password) {
        if (!url.startsWith(POSTGRESQL)) {
            throw new CannotStart(
                    setting + " must start with " + POSTGRESQL + ", because the product runs on PostgreSQL only.");
        }
        Properties properties = new Properties();
        properties.setProperty("loginTimeout", SECONDS_TO_WAIT);
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        try (Connection there = DriverManager.getConnection(url, properties)) {
            there.isReadOnly();
        } catch (SQLException failure) {
            throw new CannotStart(
                    "The database of " + setting + " (" + withoutSecrets(url) + ") cannot be used: "
                            + failure.getMessage(),
                    failure);
        }
    }

    /** What follows the question mark may hold a password. */
    private static String withoutSecrets(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
