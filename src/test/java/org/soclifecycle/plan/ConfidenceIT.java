package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.dashboard.web.Scene;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ConfidenceIT {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Autowired
    Scene scene;

    @Autowired
    Confidence confidence;

    @Autowired
    ChanceStore store;

    @Autowired
    Chances chances;

    @Autowired
    Recomputing recomputing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TimeTravel time;

    private ProgramRow program;

    @BeforeEach
    void start() {
        to(START);
        Actor manager = scene.person("planner", GlobalRole.PROGRAM_MANAGER);
        program = scene.program(manager, "Sure Shore");
    }

    @AfterEach
    void home() {
        time.home();
    }

    @Test
    void keepsWhatWasComputed() {
        assertThat(confidence.of(List.of(program))).isEmpty();

        List<Chance> fresh = confidence.fresh(program);

        assertThat(fresh).containsExactlyInAnyOrderElementsOf(chances.of(program));
        assertThat(confidence.of(List.of(program))).isEqualTo(Map.of(program.id(), fresh));
    }

    @Test
    void readsManyProgrammesInOneStatement() {
        confidence.fresh(program);
        ProgramRow other = scene.program(scene.person("planner", GlobalRole.PROGRAM_MANAGER), "Sure Shore");

        assertThat(StatementCounter.count(() -> confidence.of(List.of(program, other))))
                .isEqualTo(1);
    }

    @Test
    void computesAgainOnAnotherDayOnly() {
        confidence.fresh(program);
        poison();
        assertThat(confidence.fresh(program)).as("the same day").allMatch(chance -> isPoisoned(chance));

        to(START.plusDays(1));
        assertThat(confidence.fresh(program)).as("the next day").noneMatch(chance -> isPoisoned(chance));
    }

    @Test
    void computesAgainWhenTheForecastMoved() {
        confidence.fresh(program);
        poison();
        jdbc.sql("update app.milestone set forecast_date = forecast_date + 1 where program_id = ? and code = 'M5'")
                .param(program.id().value())
                .update();

        assertThat(confidence.fresh(program)).noneMatch(chance -> isPoisoned(chance));
    }

    @Test
    void neverComputesTwiceAtOnce() {
        confidence.fresh(program);
        poison();
        to(START.plusDays(1));
        transaction.executeWithoutResult(status -> {
            assertThat(store.take(program.id())).isTrue();
            List<Chance> meanwhile = CompletableFuture.supplyAsync(() -> confidence.fresh(program))
                    .join();
            assertThat(meanwhile).as("while somebody else computes").allMatch(chance -> isPoisoned(chance));
        });
        assertThat(confidence.fresh(program)).noneMatch(chance -> isPoisoned(chance));
    }

    @Test
    void isComputedInTheBackgroundAndSurvivesTrouble() {
        recomputing.compute(ProgramId.random());
        recomputing.compute(program.id());

        assertThat(confidence.of(List.of(program))).containsKey(program.id());
    }

    /** Makes what is kept recognisable. */
    private void poison() {
        jdbc.sql("update app.chance set likely_on = date '1999-12-31' where program_id = ?")
                .param(program.id().value())
                .update();
    }

    private static boolean isPoisoned(Chance chance) {
        return chance.likely().getYear() == 1999;
    }

    private void to(LocalDate date) {
        time.to(date.atTime(LocalTime.of(10, 1)).toInstant(ZoneOffset.UTC));
    }
}
