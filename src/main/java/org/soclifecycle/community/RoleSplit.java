package org.soclifecycle.community;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who does what in the ecosystem: one row a task, a letter for each of the four parties. */
public record RoleSplit(List<Row> rows) {

    /** The parties, as the register has them. */
    public static final List<String> PARTIES = List.of("sectorCsirt", "nationalCsirt", "regulator", "members");

    /** One task; letters by party: R responsible, A accountable, S supports, I is informed. */
    public record Row(String task, Map<String, String> letters) {

        static Row of(String task, Map<String, ? extends @Nullable Object> data) {
            Map<String, String> letters = new LinkedHashMap<>();
            PARTIES.forEach(party -> {
                String letter = Cells.text(data, party);
                letters.put(party, letter == null ? "" : letter);
            });
            return new Row(task, letters);
        }

        /** Whether nobody carries the task out. */
        public boolean isWithoutResponsible() {
            return !letters.containsValue("R") && !letters.containsValue("A");
        }

        /** Whether several are accountable for it. */
        public boolean isAccountableTwice() {
            return letters.values().stream().filter("A"::equals).count() > 1;
        }
    }
}
