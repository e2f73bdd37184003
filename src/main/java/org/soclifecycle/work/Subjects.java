package org.soclifecycle.work;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.People;
import org.springframework.stereotype.Component;

/** What a task that stands for one row or one person is called after: the title of the row, the name of the person. */
@Component
class Subjects {

    private final Registers registers;
    private final People people;

    Subjects(Registers registers, People people) {
        this.registers = registers;
        this.people = people;
    }

    @Nullable
    String title(ProgramId program, Optional<TaskDef> model, @Nullable String subject) {
        if (subject == null) {
            return null;
        }
        return model.map(TaskDef::subject)
                .flatMap(register -> registers.title(program, register, subject))
                .orElseGet(() -> people.displayName(subject));
    }
}
