package org.soclifecycle.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * Implemented by a module that can propose the first rows of a register, such as the services of the catalogue. Asked
 * when a form wants to open with a register that has no rows yet.
 */
public interface RegisterSeed {

    /** @return the rows, or empty when the register is not its own */
    Optional<List<Map<String, @Nullable Object>>> rows(ProgramId program, String register, WorkItem item);
}
