package org.soclifecycle.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.soclifecycle.SocLifecycleApplication;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.identity.NewAccount;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Classification;
import org.soclifecycle.program.ProgramRequest;
import org.soclifecycle.program.ProgramRequest.Seat;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application itself, in this virtual machine, with its data source counted and its job executor off. */
final class Product implements AutoCloseable {

    static final String SPONSOR = "sponsor.bench";
    static final String MANAGER = "manager.bench";

    private final ConfigurableApplicationContext context;
    final Programs programs;
    final Tasks tasks;
    final Actor sponsor;
    final Actor manager;

    private Product(ConfigurableApplicationContext context) {
        this.context = context;
        this.programs = context.getBean(Programs.class);
        this.tasks = context.getBean(Tasks.class);
        Accounts accounts = context.getBean(Accounts.class);
        accounts.create(new NewAccount(SPONSOR, "Sponsor", null, Set.of()));
        accounts.create(new NewAccount(MANAGER, "Manager", null, Set.of(GlobalRole.PROGRAM_MANAGER)));
        People people = context.getBean(People.class);
        this.sponsor = people.actor(SPONSOR);
        this.manager = people.actor(MANAGER);
    }

    static Product start(Server server) {
        SpringApplication application = new SpringApplication(SocLifecycleApplication.class);
        application.setDefaultProperties(server.properties());
        application.addInitializers(created -> created.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? Counted.around(source) : bean;
            }
        }));
        return new Product(application.run("--server.port=0", "--soc.jobs.enabled=false", "--soc.demo=false"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ProgramRow startProgram(List<Seat> team) {
        LocalDate today = LocalDate.of(2026, 1, 5);
        return programs.start(
                new ProgramRequest(
                        "SOC",
                        "Security operations centre",
                        "Bench",
                        null,
                        "BENCH",
                        SPONSOR,
                        MANAGER,
                        today,
                        today.plusMonths(18),
                        today.plusMonths(30),
                        BigDecimal.valueOf(9_600_000),
                        "EUR",
                        Classification.INTERNAL,
                        BigDecimal.ONE,
                        Calendars.STANDARD,
                        team),
                manager);
    }

    WorkItem openTask(ProgramRow program, String element) {
        return tasks.openOf(program.id()).stream()
                .filter(item -> item.task().element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    /** Ten answers to the form of the first task. */
    static Map<String, Object> answers() {
        return Map.of(
                "sponsorName",
                SPONSOR,
                "goDecision",
                "start",
                "problemStatement",
                "We learnt of an intrusion from a customer after 19 days.",
                "strategicObjectives",
                List.of(Map.of("objective", "Find intrusions ourselves", "measure", "Median below 24 hours")),
                "budgetEnvelope",
                9_600_000,
                "deadlineDrivers",
                List.of("regulation"),
                "steeringMembers",
                List.of(Map.of("user", SPONSOR, "roleOnBoard", "chair", "votes", "true")));
    }

    @Override
    public void close() {
        context.close();
    }
}
