package org.soclifecycle.work;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.core.ProgramOfAddress;
import org.springframework.stereotype.Component;

/** Finds the programme of the task whose id stands in the address. */
@Component
class TaskAddresses implements ProgramOfAddress {

    private static final Pattern ADDRESS =
            Pattern.compile("/tasks/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(/.*)?");

    private final WorkItems items;

    TaskAddresses(WorkItems items) {
        this.items = items;
    }

    @Override
    public Optional<ProgramId> programOf(String path) {
        Matcher address = ADDRESS.matcher(path);
        return address.matches()
                ? items.find(UUID.fromString(address.group(1))).map(WorkItem::program)
                : Optional.empty();
    }
}
