package org.soclifecycle.gate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One gate of the catalogue.
 *
 * @param phase id of the phase it ends, for example P4
 * @param voterRoles whose holders vote, besides the voting members of the board
 * @param secondSigner who must sign a passing decision next to the chair; null where one signature is enough
 * @param quorumShare share of the voters who must have voted, 0 to 1
 * @param quorumMin persons who must have voted, never more than there are
 * @param capability what passing it declares, IOC or FOC; null for the others
 */
public record Gate(
        String code,
        String name,
        String phase,
        String milestone,
        List<RoleChoice> voterRoles,
        @Nullable RoleChoice secondSigner,
        BigDecimal quorumShare,
        int quorumMin,
        @Nullable String capability) {}
