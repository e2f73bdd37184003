package org.soclifecycle.community;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around the team.
 *
 * @param kind what it is, as people read it
 * @param trust 1 to 5; null where nobody has said
 * @param agreements with this party
 */
public record EcosystemActor(
        String name,
        String kind,
        @Nullable String roleNow,
        @Nullable String relationWanted,
        @Nullable String contact,
        @Nullable Integer trust,
        List<Agreement> agreements) {

    /** Whether the relation is only wanted: no agreement is in force. */
    public boolean isWantedOnly() {
        return agreements.stream().noneMatch(Agreement::isInForce);
    }
}
