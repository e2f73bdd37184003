package org.soclifecycle;

import java.time.Clock;
import java.util.TimeZone;
import org.soclifecycle.core.AdjustableClock;
import org.soclifecycle.core.Announcing;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts SOC Lifecycle, with an embedded database when it is told so. */
@Modulithic(systemName = "SOC Lifecycle")
@SpringBootApplication
public class SocLifecycleApplication {

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication application = new SpringApplication(SocLifecycleApplication.class);
        application.addListeners(new BeforeStart(SocLifecycleApplication::stop));
        application.run(arguments);
    }

    private static void stop(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock();
    }

    @Bean
    Announcing announcing(ApplicationEventPublisher events, Clock clock) {
        return new Announcing(events, clock);
    }
}
