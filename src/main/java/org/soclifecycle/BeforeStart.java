package org.soclifecycle;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Looks for what the product cannot be without, as soon as the settings are read: a free port, and a database, which
 * it starts where it is told so. What is missing is told in one line, before any work was done in vain.
 */
class BeforeStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private final Consumer<String> refuse;

    BeforeStart(Consumer<String> refuse) {
        this.refuse = refuse;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        try {
            prepare(event.getEnvironment());
        } catch (CannotStart trouble) {
            refuse.accept(String.valueOf(trouble.getMessage()));
        }
    }

    void prepare(ConfigurableEnvironment environment) {
        checkPort(environment);
        if (environment.getProperty("soc.embedded-database", Boolean.class, false)) {
            startDatabase(environment);
        } else {
            new DatabaseCheck(environment).check();
        }
    }

    private static void checkPort(ConfigurableEnvironment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        String address = environment.getProperty("server.address");
        if (port < 1) {
            return;
        }
        try {
            new ServerSocket(port, 1, address == null ? null : InetAddress.getByName(address)).close();
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port " + port + " cannot be opened (" + taken.getMessage()
                            + "); stop what uses it, or start with another one, for example SERVER_PORT=8081.",
                    taken);
        }
    }

    /** Its settings go before all others, so that one from another installation cannot mix in. */
    private static void startDatabase(ConfigurableEnvironment environment) {
        Path folder = Path.of(environment.getProperty("soc.data-folder", ".data"));
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        environment.getPropertySources().addFirst(new MapPropertySource("embeddedDatabase", database.properties()));
        SpringApplication.getShutdownHandlers().add(database::close);
    }
}
