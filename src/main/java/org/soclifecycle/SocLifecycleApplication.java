package org.soclifecycle;

import java.time.Clock;
import java.util.TimeZone;
import org.soclifecycle.core.AdjustableClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts SOC Lifecycle. */
@Modulithic(systemName = "SOC Lifecycle")
@SpringBootApplication
public class SocLifecycleApplication {

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(SocLifecycleApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return new AdjustableClock();
    }
}
