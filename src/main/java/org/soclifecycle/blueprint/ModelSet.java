package org.soclifecycle.blueprint;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parsed model files; what cannot be parsed is left out and becomes a finding. */
final class ModelSet {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Finding> unreadable = new ArrayList<>();
    private final List<ProcessFile> processes;
    private final List<DecisionFile> decisions;
    private final List<FormFile> forms;
    private final List<ProcessDef> definitions;

    ModelSet(ModelFiles files) {
        processes =
                read(files.endingWith(".bpmn"), file -> new ProcessFile(file, Bpmn.readModelFromStream(stream(file))));
        decisions =
                read(files.endingWith(".dmn"), file -> new DecisionFile(file, Dmn.readModelFromStream(stream(file))));
        forms = read(files.endingWith(".form"), ModelSet::form);
        definitions = processes.stream().flatMap(this::definitions).toList();
    }

    List<ProcessFile> processes() {
        return processes;
    }

    List<DecisionFile> decisions() {
        return decisions;
    }

    List<FormFile> forms() {
        return forms;
    }

    Optional<FormFile> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    List<DecisionDef> decisionTables() {
        return decisions.stream()
                .flatMap(file -> file.decisions().stream()
                        .map(decision -> DecisionReader.read(file.file().path(), decision)))
                .toList();
    }

    /** The processes as the blueprint sees them; those whose properties cannot be read are left out. */
    List<ProcessDef> definitions() {
        return definitions;
    }

    List<Finding> unreadable() {
        return unreadable;
    }

    private <T> List<T> read(List<ModelFile> files, Function<ModelFile, T> reader) {
        List<T> read = new ArrayList<>();
        for (ModelFile file : files) {
            try {
                read.add(reader.apply(file));
            } catch (ModelException | JacksonException e) {
                unreadable.add(new Finding(
                        file.path(), file.baseName(), "The file cannot be read: " + reason(e), "Mend its syntax."));
            }
        }
        return List.copyOf(read);
    }

    private Stream<ProcessDef> definitions(ProcessFile file) {
        try {
            return file.processes().stream()
                    .map(process -> ProcessReader.read(file.file().path(), process))
                    .toList()
                    .stream();
        } catch (IllegalArgumentException e) {
            unreadable.add(file.finding(
                    file.file().baseName(), "The process cannot be planned: " + e.getMessage(), "Mend the property."));
            return Stream.empty();
        }
    }

    private static FormFile form(ModelFile file) {
        JsonNode root = JSON.readTree(file.content());
        return new FormFile(root.path("id").asString(""), root.path("title").asString(""), file.path(), file.text());
    }

    private static ByteArrayInputStream stream(ModelFile file) {
        return new ByteArrayInputStream(file.content());
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
