package org.soclifecycle.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** As long as there is no account, every start prints a link with which the first administrator is created. */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final SignInLinks links;
    private final Environment environment;

    FirstAdministrator(Accounts accounts, SignInLinks links, Environment environment) {
        this.accounts = accounts;
        this.links = links;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printLink() {
        if (accounts.none()) {
            String path = links.forFirstAdministrator().path();
            LOG.info("Create the first administrator within 24 hours: {}{}", baseAddress(), path);
        }
    }

    private String baseAddress() {
        String port = environment.getProperty("local.server.port", "8080");
        return environment.getProperty("soc.base-address", "http://localhost:" + port);
    }
}
