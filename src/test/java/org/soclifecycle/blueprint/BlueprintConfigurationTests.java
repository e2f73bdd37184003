package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BlueprintConfigurationTests {

    @Test
    void findsTheSameFilesOnTheClassPathAsInTheSourceTree() throws IOException {
        ModelFiles files = new BlueprintConfiguration().modelFiles();
        assertThat(files.all())
                .extracting(ModelFile::path)
                .isNotEmpty()
                .containsExactlyElementsOf(ModelFiles.below(Path.of("processes"), Path.of("forms")).all().stream()
                        .map(ModelFile::path)
                        .toList());
    }
}
