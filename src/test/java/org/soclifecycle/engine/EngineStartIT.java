package org.soclifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.LintCatalogue;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class EngineStartIT {

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ModelBeans beans;

    @Test
    void expressionsSeeExactlyTheBeansTheLintKnows() {
        assertThat(beans.names())
                .containsExactlyInAnyOrderElementsOf(
                        LintCatalogue.fromClassPath().beans());
    }

    @Test
    void theEngineRunsOnTheApplicationsDatabaseWithoutChangingItsSchema() {
        assertThat(engine.getManagementService().getProperties()).containsEntry("historyLevel", "20");
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("soc_app");
    }
}
