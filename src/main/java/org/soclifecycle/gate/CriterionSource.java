package org.soclifecycle.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.soclifecycle.core.ProgramId;

/**
 * Implemented by a module that can compute where criteria stand, for example from training records. It is asked once for
 * all criteria of a gate, so that reading takes a fixed number of statements.
 */
public interface CriterionSource {

    /** @return the computed standings by code; criteria it can say nothing about are left out */
    Map<String, Computed> computed(ProgramId program, List<CriterionRow> criteria);

    /**
     * A computed standing.
     *
     * @param whole whether it says all that the criterion asks
     */
    record Computed(boolean whole, List<Line> lines) {

        /** All lines met, none met nor begun, or something in between. */
        public SelfStatus status() {
            if (lines.stream().allMatch(Line::met)) {
                return SelfStatus.MET;
            }
            return lines.stream().anyMatch(line -> line.met() || line.begun())
                    ? SelfStatus.PARTLY_MET
                    : SelfStatus.NOT_MET;
        }

        /** How it came about, for people: {@code 18 of 20 IOC log sources live (90 %); needed: at least 90 %}. */
        public String arithmetic() {
            return lines.stream().map(Line::sentence).collect(Collectors.joining(" · "));
        }

        /** What is missing; empty when nothing is. */
        public String missing() {
            return lines.stream()
                    .map(Line::missing)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        /** Whether people can still add what the product cannot see. */
        boolean leavesTheRestToPeople() {
            return !whole && status() == SelfStatus.MET;
        }
    }

    /**
     * One count.
     *
     * @param begun whether something of it is there
     * @param missing what is missing, in one sentence; empty when nothing is
     */
    record Line(boolean met, boolean begun, String sentence, String missing) {}

    /** Whether a claim says more than what was computed; not applicable is the assessor's to judge. */
    static boolean exceeds(SelfStatus claim, SelfStatus computed) {
        return claim != SelfStatus.NOT_APPLICABLE && claim.ordinal() < computed.ordinal();
    }
}
