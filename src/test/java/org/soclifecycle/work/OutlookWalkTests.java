package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.ModelFiles;
import org.soclifecycle.work.NextStep.Kind;

/** On the models that ship: what people are told before they complete. */
class OutlookWalkTests {

    private static final Blueprint BLUEPRINT = Blueprint.read(ModelFiles.below(Path.of("processes"), Path.of("forms")));

    @Test
    void namesTheNextTaskWithItsRoleAndTheMilestoneOnTheWay() {
        var found = after("socDiscovery", "userTask_confirmSponsorship", "socProgram");

        assertThat(found)
                .filteredOn(step -> step.kind() == Kind.TASK)
                .first()
                .satisfies(step -> assertThat(step.name()).isEqualTo("Plan discovery"))
                .satisfies(step -> assertThat(step.roles()).containsExactly("program-manager"));
        assertThat(found).extracting(OutlookWalk.Found::kind).containsExactly(Kind.MILESTONE, Kind.TASK, Kind.END);
    }

    @Test
    void namesEveryBranchOfASplit() {
        assertThat(after("socDiscovery", "userTask_planDiscovery", "socProgram"))
                .extracting(OutlookWalk.Found::name)
                .contains("Capture mission and obligations", "Profile threats", "Interview stakeholder");
    }

    @Test
    void saysThatParallelTasksMustBeDoneFirst() {
        assertThat(after("socDiscovery", "userTask_profileThreats", "socProgram"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.together()).isTrue());
    }

    @Test
    void endsForEveryTaskOfEveryModel() {
        BLUEPRINT
                .processes()
                .forEach(process -> process.tasks().forEach(task -> {
                    var found = after(process.id(), task.id(), "socProgram");
                    assertThat(found).as(process.id() + "#" + task.id()).hasSizeLessThanOrEqualTo(12);
                }));
    }

    private static List<OutlookWalk.Found> after(String process, String task, String caller) {
        OutlookWalk walk = new OutlookWalk(BLUEPRINT, List.of(caller));
        walk.from(process, task);
        return walk.found();
    }
}
