package org.soclifecycle.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** What only the module of programmes knows about a delegation; it implements this. */
public interface DelegationScope {

    /** The running programmes on which the person holds a role: what they are called, by id. */
    Map<ProgramId, String> programsOf(String username);

    /** What the programme is called, briefly. */
    String nameOf(ProgramId program);

    /** Whether the person is an auditor on the programme; on any of them where it is null. */
    boolean isAuditor(String username, @Nullable ProgramId program);
}
