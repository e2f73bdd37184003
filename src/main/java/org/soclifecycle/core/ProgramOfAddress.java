package org.soclifecycle.core;

import java.util.Optional;

/** Says which programme an address is about; each module answers for its own. The record of a refusal asks. */
public interface ProgramOfAddress {

    /** @param path what stands after the context path, for example {@code /tasks/4711/complete} */
    Optional<ProgramId> programOf(String path);
}
