package org.soclifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.LintCatalogue;
import org.soclifecycle.blueprint.ModelFile;
import org.soclifecycle.blueprint.ModelFileCheck;
import org.soclifecycle.blueprint.ModelFiles;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.ObjectProvider;
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

    @Autowired
    ModelFiles files;

    @Autowired
    ObjectProvider<ModelFileCheck> checks;

    @Test
    void aStartWithTheModelsDeployedLastDeploysNothing() {
        long before = engine.getRepositoryService().createDeploymentQuery().count();

        new Models(engine, files, checks);

        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
    }

    @Test
    void aStartWithOtherModelsChecksThemFirst() {
        List<ModelFile> changed = new ArrayList<>(files.all());
        changed.remove(0);

        assertThatThrownBy(() -> new Models(engine, new ModelFiles(changed), checks))
                .isInstanceOf(FaultyModels.class);
    }

    @Test
    void theEngineRunsOnTheApplicationsDatabaseWithoutChangingItsSchema() {
        assertThat(engine.getManagementService().getProperties()).containsEntry("historyLevel", "20");
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("soc_app");
    }
}
