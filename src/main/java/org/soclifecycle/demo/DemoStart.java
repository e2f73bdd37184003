package org.soclifecycle.demo;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.DemoPeople;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.identity.NewAccount;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demo before the web server opens; does nothing to any other database. */
@Component
@ConditionalOnBooleanProperty("soc.demo")
class DemoStart implements SmartLifecycle, DemoPeople {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final String PASSWORD = "demo-soc-lifecycle";

    private final Accounts accounts;
    private final DemoData data;
    private final Clock clock;
    private volatile boolean running;

    DemoStart(Accounts accounts, DemoData data, Clock clock) {
        this.accounts = accounts;
        this.data = data;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!accounts.none()) {
            return;
        }
        LOG.info("The database is empty: creating the demo people and programmes; this takes two to four minutes.");
        accounts.createDemo(
                new NewAccount("admin", "Demo Administrator", null, Set.of(GlobalRole.ADMINISTRATOR)), PASSWORD);
        ExampleFiles.names().forEach(this::create);
        LOG.info("Demo programmes are ready.");
    }

    private void create(String example) {
        ExampleFiles files = ExampleFiles.read(example);
        files.program()
                .people()
                .forEach(person -> accounts.createDemo(
                        new NewAccount(
                                person.username(),
                                person.displayName(),
                                person.email(),
                                Set.copyOf(person.globalRoles())),
                        PASSWORD));
        data.create(files, files.demo(), clock, PASSWORD);
    }

    @Override
    public List<DemoPerson> people() {
        return List.of(
                new DemoPerson("kerstin.thomsen", "Kerstin Thomsen", "Programme manager: milestones, team, gates"),
                new DemoPerson("henrike.mahnke", "Henrike Mahnke", "Executive sponsor: votes, decides and signs"),
                new DemoPerson("piotr.nowak", "Piotr Nowak", "Team member: SOC architect with open tasks"),
                new DemoPerson("svenja.brodersen", "Svenja Brodersen", "Team member: SOC manager"),
                new DemoPerson("marta.olsen", "Marta Olsen", "Programme manager: two sector CSIRTs"),
                new DemoPerson("ines.correia", "Ines Correia", "Team member: leads a sector's development team"),
                new DemoPerson("jonas.feldkamp", "Jonas Feldkamp", "Independent assessor: verifies gate evidence"),
                new DemoPerson("regine.sander", "Regine Sander", "Auditor: reads every programme, changes nothing"),
                new DemoPerson("admin", "Demo Administrator", "Accounts"));
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server starts, after everything else is there. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 10_000;
    }
}
