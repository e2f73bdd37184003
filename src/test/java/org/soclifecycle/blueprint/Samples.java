package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The demo models, and copies of them with something broken. */
final class Samples {

    static final String PROGRAM = "processes/demo/demoProgram.bpmn";
    static final String DISCOVERY = "processes/demo/demoDiscovery.bpmn";
    static final String OPERATION = "processes/demo/demoOperation.bpmn";
    static final String GATE = "processes/shared/demoGate.bpmn";
    static final String SUFFICIENCY = "processes/decisions/demoSufficiency.dmn";
    static final String DRAFT_CHARTER = "forms/demo/draftCharter.form";

    static final LintCatalogue KNOWN = new LintCatalogue(
            Set.of("programme-lead", "author", "reviewer"),
            Set.of("G1"),
            Set.of("registers", "answers", "workdays", "gate", "notifyPhaseSlaDelegate", "escalateDelegate"),
            Set.of("DemoCancelled"),
            Set.of(),
            Set.of("demoDiscovery#userTask_draftCharter"));

    private static final Path FOLDER = Path.of("src/test/resources/models");

    private Samples() {}

    static ModelFiles models() {
        return ModelFiles.below(FOLDER.resolve("processes"), FOLDER.resolve("forms"));
    }

    static Blueprint blueprint() {
        return Blueprint.read(models());
    }

    /** The models with a text replaced wherever it stands in one file. */
    static ModelFiles with(String path, String text, String replacement) {
        return with(models(), path, text, replacement);
    }

    static ModelFiles with(ModelFiles models, String path, String text, String replacement) {
        assertThat(models.all())
                .anyMatch(file -> file.path().equals(path) && file.text().contains(text));
        return new ModelFiles(models.all().stream()
                .map(file -> file.path().equals(path) ? replaced(file, text, replacement) : file)
                .toList());
    }

    static ModelFiles plus(String path, String text) {
        ModelFile added = new ModelFile(path, text.getBytes(StandardCharsets.UTF_8));
        return new ModelFiles(
                Stream.concat(models().all().stream(), Stream.of(added)).toList());
    }

    static ModelFiles without(String path) {
        return new ModelFiles(models().all().stream()
                .filter(file -> !file.path().equals(path))
                .toList());
    }

    /** What one rule finds, as {@code element: problem}. */
    static List<String> found(Rule rule, ModelFiles files) {
        return rule.check(new ModelSet(files), KNOWN)
                .map(finding -> finding.element() + ": " + finding.problem())
                .toList();
    }

    private static ModelFile replaced(ModelFile file, String text, String replacement) {
        return new ModelFile(file.path(), file.text().replace(text, replacement).getBytes(StandardCharsets.UTF_8));
    }
}
