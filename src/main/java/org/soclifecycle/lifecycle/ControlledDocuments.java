package org.soclifecycle.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soclifecycle.evidence.Deliverables;
import org.soclifecycle.work.Option;
import org.soclifecycle.work.OptionSource;
import org.soclifecycle.work.Registers;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** What a review may be about: the documents of the programme and its approved deliverables, such as the charter. */
@Component
class ControlledDocuments implements OptionSource {

    private final Registers registers;
    private final Deliverables deliverables;

    ControlledDocuments(Registers registers, Deliverables deliverables) {
        this.registers = registers;
        this.deliverables = deliverables;
    }

    @Override
    public Optional<List<Option>> options(String name, WorkItem item) {
        if (!name.equals("controlledDocuments")) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        registers.rows(item.program(), "documents").forEach(row -> options.add(option(row.key(), row.title())));
        deliverables.of(item.program()).values().stream()
                .filter(row -> row.state().isValid())
                .forEach(row -> options.add(option(row.code(), row.name())));
        return Optional.of(options);
    }

    private static Option option(String code, String title) {
        return new Option(code, title.equals(code) ? code : code + " – " + title);
    }
}
