package org.soclifecycle.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.soclifecycle.blueprint.ModelFile;
import org.soclifecycle.blueprint.ModelFiles;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Adds the tiny programme kind {@code CIRCLE} to the models: its tasks fill the registers that pages about the community show. */
@TestConfiguration(proxyBeanMethods = false)
class CircleModels {

    @Bean
    @Primary
    ModelFiles modelsWithTheCircle(@Qualifier("modelFiles") ModelFiles files) {
        Path folder = Path.of("src", "test", "resources", "community-models");
        List<ModelFile> all = new ArrayList<>(files.all());
        all.addAll(ModelFiles.below(folder.resolve("processes"), folder.resolve("forms"))
                .all());
        return new ModelFiles(all);
    }
}
