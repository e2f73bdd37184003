package org.soclifecycle.plan;

import java.util.List;
import java.util.Optional;
import org.soclifecycle.work.Option;
import org.soclifecycle.work.OptionSource;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Offers the programme's milestones to forms. */
@Component
class MilestoneOptions implements OptionSource {

    private final MilestoneRepository milestones;

    MilestoneOptions(MilestoneRepository milestones) {
        this.milestones = milestones;
    }

    @Override
    public Optional<List<Option>> options(String name, WorkItem item) {
        if (!name.equals("milestones")) {
            return Optional.empty();
        }
        return Optional.of(
                milestones.findByProgramIdOrderByPosition(item.program().value()).stream()
                        .map(milestone -> new Option(milestone.code(), milestone.code() + " – " + milestone.name()))
                        .toList());
    }
}
