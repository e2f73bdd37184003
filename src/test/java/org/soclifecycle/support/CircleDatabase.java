package org.soclifecycle.support;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A database of its own, because the other tests do not know the programme kind {@code CIRCLE}. */
public final class CircleDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, Object> PROPERTIES = TestDatabase.start("circle-database");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("circle-database", PROPERTIES));
    }
}
