package org.soclifecycle.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Leads the application to its database through a wire; requests wait one second for a connection. */
final class BehindAWire implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        String port = url.replaceFirst(".*//localhost:(\\d+)/.*", "$1");
        try {
            Wire wire = new Wire(Integer.parseInt(port));
            context.getBeanFactory().registerSingleton("wire", wire);
            Map<String, Object> changed = Map.of(
                    "spring.datasource.url",
                    url.replace("localhost:" + port, "localhost:" + wire.port()),
                    "spring.datasource.hikari.connection-timeout",
                    "1000");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("wire", changed));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
