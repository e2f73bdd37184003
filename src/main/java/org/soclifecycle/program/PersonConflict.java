package org.soclifecycle.program;

import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.duties.RoleConflict;

/**
 * One person has two roles on a programme that should not meet.
 *
 * @param roleName what the first role is called
 * @param otherName what the second role is called
 * @param through whose delegation brings one of the roles; null where the person holds both
 */
public record PersonConflict(
        ProgramId program,
        String username,
        RoleConflict conflict,
        String roleName,
        String otherName,
        @Nullable String through) {

    /** The id of the rule under which attempts of the person are refused because of it. */
    public String rule() {
        return conflict.rule().id();
    }
}
