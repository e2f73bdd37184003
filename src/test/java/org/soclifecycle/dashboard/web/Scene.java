package org.soclifecycle.dashboard.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.identity.NewAccount;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Classification;
import org.soclifecycle.program.ProgramRequest;
import org.soclifecycle.program.ProgramRequest.Seat;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** People and programmes of a test, each with a name nobody else uses, and a browser without a server. */
@Component
public class Scene {

    /** Keeps the rules for passwords. */
    public static final String PASSWORD = "quiet-harbour-lantern-42";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final Programs programs;
    private final UserDetailsService users;
    private final MockMvc browser;

    Scene(Accounts accounts, Programs programs, UserDetailsService users, WebApplicationContext context) {
        this.accounts = accounts;
        this.programs = programs;
        this.users = users;
        this.browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** Sends requests through the filter chain and the pages. */
    public MockMvc browser() {
        return browser;
    }

    /** A new person with an account. */
    public Actor person(String name, GlobalRole... roles) {
        String username = name + NUMBER.incrementAndGet();
        return accounts.create(
                        new NewAccount(username, "Person " + username, null, Set.copyOf(Arrays.asList(roles))),
                        PASSWORD)
                .actor();
    }

    /** Signs the person in for one request. */
    public RequestPostProcessor as(Actor actor) {
        return user(users.loadUserByUsername(actor.username()));
    }

    /** A running programme of the organisation. */
    public ProgramRow program(Actor manager, String organisation, Seat... team) {
        return programs.start(request(manager, organisation, team), manager);
    }

    /** What is needed to start one. */
    public static ProgramRequest request(Actor manager, String organisation, Seat... team) {
        return new ProgramRequest(
                "SOC",
                "SOC for " + organisation,
                organisation,
                null,
                "TST" + NUMBER.incrementAndGet(),
                manager.username(),
                manager.username(),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2027, 6, 1),
                LocalDate.of(2028, 6, 1),
                null,
                null,
                Classification.INTERNAL,
                BigDecimal.ONE,
                Calendars.STANDARD,
                List.of(team));
    }
}
