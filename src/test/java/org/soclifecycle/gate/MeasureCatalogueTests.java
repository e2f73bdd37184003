package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.FormFile;
import org.soclifecycle.blueprint.ModelFiles;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.engine.Feel;

/** The measures of the catalogue against the models that feed what they read. */
class MeasureCatalogueTests {

    private static final Set<String> OWN_REGISTERS = Set.of("deliverables", "conditions", "team");
    private static final Set<String> GIVEN = Set.of(
            "key",
            "fromEnd",
            "one",
            "other",
            "others",
            "source",
            "code",
            "valid",
            "approvedOn",
            "gate",
            "met",
            "person",
            "record",
            "role");

    private final Blueprint blueprint = Blueprint.read(ModelFiles.below(Path.of("processes"), Path.of("forms")));
    private final Feel feel = new Feel(Clock.systemUTC());
    private final Map<String, Measures> measures = new MeasureCatalogue().all();

    private void each(Consumer<Measure> check) {
        measures.values().forEach(one -> one.list().forEach(check));
    }

    @Test
    void belongToCriteriaOfTheCatalogue() {
        Set<String> criteria =
                Catalogue.read("criteria").stream().map(row -> row.get("id")).collect(Collectors.toSet());
        assertThat(criteria).containsAll(measures.keySet());
    }

    @Test
    void readOnlyRegistersAndFormsThatTheModelsFill() {
        Set<String> registers = blueprint.processes().stream()
                .flatMap(process -> process.tasks().stream())
                .flatMap(task -> task.registers().stream())
                .map(feed -> feed.register())
                .collect(Collectors.toSet());
        registers.addAll(OWN_REGISTERS);
        each(measure -> {
            if (measure.readsForm()) {
                assertThat(blueprint.formFile(measure.form()))
                        .as(measure.what())
                        .isPresent();
            } else {
                assertThat(registers).as(measure.what()).contains(measure.of());
            }
            if (!measure.with().isEmpty()) {
                assertThat(registers).as(measure.what()).contains(measure.other());
            }
        });
    }

    @Test
    void nameOnlyFieldsThatAFormHas() {
        String forms = blueprint.forms().stream().map(FormFile::json).collect(Collectors.joining());
        each(measure -> Stream.of(measure.each(), measure.key(), measure.where(), measure.by(), measure.met())
                .filter(expression -> !expression.isEmpty())
                .flatMap(expression -> feel.names(expression).stream())
                .filter(name -> !GIVEN.contains(name))
                .forEach(name ->
                        assertThat(forms).as(measure.what()).containsPattern("\"(key|path)\": *\"" + name + "\"")));
    }

    @Test
    void sayHowMuchIsNeeded() {
        each(measure -> {
            if (!measure.isAnswer()) {
                assertThat(Needed.of(measure.needed()).words()).isNotEmpty();
            }
        });
    }
}
