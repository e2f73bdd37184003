package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelLintTests {

    private static final String PROCESSES = "src/test/resources/models/processes";

    private final ModelLint lint = new ModelLint(Samples.KNOWN);

    @Test
    void findsNothingInModelsThatKeepTheRules() {
        assertThat(lint.check(Samples.models())).isEmpty();
    }

    @Test
    void reportsAFileThatCannotBeReadAndGoesOn() {
        List<Finding> findings = lint.check(Samples.plus("forms/demo/broken.form", "{\"id\": "));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("forms/demo/broken.form");
            assertThat(finding.problem()).startsWith("The file cannot be read: ");
        });
    }

    @Test
    void saysFileElementProblemAndMendInOneLine() {
        assertThat(new Finding("processes/a.bpmn", "userTask_a", "It is wrong.", "Mend it."))
                .hasToString("processes/a.bpmn [userTask_a] It is wrong. Mend it.");
    }

    @Test
    void theCommandPrintsTheFindingsAndFails() {
        var out = new ByteArrayOutputStream();
        assertThat(run(out, PROCESSES)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("processes/demo/demoDiscovery.bpmn [userTask_draftCharter] There is no form draftCharter.");
    }

    @Test
    void theCommandLooksInsideForms(@TempDir Path folder) throws IOException {
        Path forms = Files.createDirectory(folder.resolve("forms"));
        Files.writeString(
                forms.resolve("odd.form"),
                "{\"type\": \"default\", \"id\": \"odd\", \"components\": [{\"type\": \"iframe\", \"id\": \"strange\"}]}");
        var out = new ByteArrayOutputStream();

        assertThat(run(out, forms.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("odd.form [strange]", "iframe");
    }

    @Test
    void theCommandPrintsIdsForARelease() {
        var out = new ByteArrayOutputStream();
        assertThat(run(out, "--ids", PROCESSES)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .contains("demoGate#userTask_castVote", "demoDiscovery#subProcess_sla")
                .doesNotContain("demoGate#flow_asked_castVote")
                .isSorted();
    }

    @Test
    void theCommandWantsFoldersWithModels() {
        assertThat(run(new ByteArrayOutputStream())).isEqualTo(2);
        assertThat(run(new ByteArrayOutputStream(), "src/test/resources/nowhere"))
                .isEqualTo(2);
    }

    private static int run(ByteArrayOutputStream out, String... arguments) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return LintCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), nowhere);
    }
}
