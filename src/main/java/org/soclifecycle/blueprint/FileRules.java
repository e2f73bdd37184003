package org.soclifecycle.blueprint;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Rules about whole files: one process each, named like the file, with a time-to-live. */
final class FileRules {

    private static final String TTL = "Set camunda:historyTimeToLive, for example P3650D.";

    private FileRules() {}

    static Stream<Finding> oneProcessPerFile(ModelSet models, LintCatalogue known) {
        return models.processes().stream()
                .filter(file ->
                        file.processes().stream().filter(Process::isExecutable).count() != 1)
                .map(file -> file.finding(
                        file.file().baseName(),
                        "The file does not hold exactly one executable process.",
                        "Keep one process with isExecutable=\"true\"; move others to files of their own."));
    }

    static Stream<Finding> names(ModelSet models, LintCatalogue known) {
        Stream<Finding> processes = models.processes().stream()
                .flatMap(file -> file.processes().stream()
                        .flatMap(process -> name(file.file().path(), process.getId(), "process")));
        Stream<Finding> decisions = models.decisions().stream()
                .flatMap(file -> file.decisions().stream()
                        .flatMap(decision -> name(file.file().path(), decision.getId(), "decision")));
        Stream<Finding> forms = models.forms().stream().flatMap(form -> name(form.path(), form.id(), "form"));
        return Stream.of(processes, decisions, forms).flatMap(found -> found);
    }

    static Stream<Finding> timeToLive(ModelSet models, LintCatalogue known) {
        Stream<Finding> processes = models.processes().stream()
                .flatMap(file -> file.processes().stream()
                        .filter(process -> process.getCamundaHistoryTimeToLiveString() == null)
                        .map(Process::getId)
                        .map(id -> file.finding(id, "The process has no history time-to-live.", TTL)));
        Stream<Finding> decisions = models.decisions().stream()
                .flatMap(file -> file.decisions().stream()
                        .filter(decision -> decision.getCamundaHistoryTimeToLiveString() == null)
                        .map(Decision::getId)
                        .map(id -> file.finding(id, "The decision has no history time-to-live.", TTL)));
        return Stream.concat(processes, decisions);
    }

    private static Stream<Finding> name(String path, String id, String what) {
        String base = new ModelFile(path, new byte[0]).baseName();
        return base.equals(id)
                ? Stream.empty()
                : Stream.of(new Finding(
                        path,
                        id,
                        "The id of the %s differs from the file name.".formatted(what),
                        "Name both %s or both %s.".formatted(base, id)));
    }
}
