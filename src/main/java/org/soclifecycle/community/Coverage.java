package org.soclifecycle.community;

import java.util.List;
import java.util.function.Predicate;

/**
 * How far the sector is covered, each figure with what it was computed from.
 *
 * @param criticalCovered critical members that are signed up or bound and whose contact is verified; what the gates ask for
 */
public record Coverage(Share criticalCovered, Share criticalReached, Share criticalVerified, Share reached) {

    static Coverage of(List<SectorMember> members) {
        List<SectorMember> critical =
                members.stream().filter(SectorMember::isCritical).toList();
        return new Coverage(
                Share.of(critical, member -> member.isReached() && member.isVerified()),
                Share.of(critical, SectorMember::isReached),
                Share.of(critical, SectorMember::isVerified),
                Share.of(members, SectorMember::isReached));
    }

    /** Some of so many. */
    public record Share(int part, int whole) {

        static Share of(List<SectorMember> members, Predicate<SectorMember> counted) {
            return new Share((int) members.stream().filter(counted).count(), members.size());
        }

        /** Rounded down, so that no target looks met that is not; 0 of nothing. */
        public int percent() {
            return whole == 0 ? 0 : 100 * part / whole;
        }
    }
}
