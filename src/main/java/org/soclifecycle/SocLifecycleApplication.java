package org.soclifecycle;

import java.nio.file.Path;
import java.util.TimeZone;
import org.soclifecycle.core.AdjustableClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts SOC Lifecycle, with an embedded database when it is told so. */
@Modulithic(systemName = "SOC Lifecycle")
@SpringBootApplication
public class SocLifecycleApplication {

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication application = new SpringApplication(SocLifecycleApplication.class);
        if (Boolean.getBoolean("soc.embedded-database")) {
            startDatabase(application);
        } else if (!databaseNamed(arguments)) {
            stop("No database: set SPRING_DATASOURCE_URL, for example jdbc:postgresql://localhost:5432/soc,"
                    + " with SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
        application.run(arguments);
    }

    private static void startDatabase(SpringApplication application) {
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(System.getProperty("soc.data-folder", ".data")));
            application.setDefaultProperties(database.properties());
            SpringApplication.getShutdownHandlers().add(database::close);
        } catch (IllegalStateException failure) {
            stop(String.valueOf(failure.getMessage()));
        }
    }

    private static boolean databaseNamed(String[] arguments) {
        return System.getenv("SPRING_DATASOURCE_URL") != null
                || System.getProperty("spring.datasource.url") != null
                || String.join(" ", arguments).contains("--spring.datasource.url=");
    }

    private static void stop(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock();
    }
}
