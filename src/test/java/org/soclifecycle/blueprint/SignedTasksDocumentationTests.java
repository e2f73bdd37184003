package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the list of signed tasks in {@code docs/models.md} in step with the models. */
class SignedTasksDocumentationTests {

    private static final String BEGIN = "<!-- signed tasks: begin -->";

    @Test
    void theGuideListsExactlyTheTasksThatAreSigned() throws IOException {
        Blueprint blueprint = Blueprint.read(ModelFiles.below(Path.of("processes"), Path.of("forms")));
        List<String> signed = blueprint.processes().stream()
                .flatMap(process -> process.tasks().stream())
                .flatMap(SignedTasksDocumentationTests::row)
                .toList();
        String guide = Files.readString(Path.of("docs", "models.md"));
        String list = guide.substring(guide.indexOf(BEGIN), guide.indexOf("<!-- signed tasks: end -->"));

        assertThat(list.lines().filter(line -> line.startsWith("| `")))
                .containsExactlyInAnyOrderElementsOf(signed)
                .isNotEmpty();
    }

    private static Stream<String> row(TaskDef task) {
        SignatureDef signature = task.signature();
        if (signature == null) {
            return Stream.empty();
        }
        String refusal =
                signature.refusal() == null ? "–" : "`" + signature.refusalField() + "=" + signature.refusal() + "`";
        return Stream.of(
                "| `" + task.process() + "` | " + task.name() + " | " + signature.meaning() + " | " + refusal + " |");
    }
}
