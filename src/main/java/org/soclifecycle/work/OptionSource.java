package org.soclifecycle.work;

import java.util.List;
import java.util.Optional;

/** Implemented by a module that knows the values a select may offer, such as a gate's recyclable tasks. */
public interface OptionSource {

    /** @return the options, or empty when the name is not its own */
    Optional<List<Option>> options(String name, WorkItem item);
}
