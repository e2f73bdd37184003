package org.soclifecycle.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.engine.ProcessLink;

/**
 * A running process of a programme, with what runs inside it.
 *
 * @param note tells processes of the same name apart; null where that is not needed
 * @param tasks what is open in it, not counting the processes inside
 */
public record Place(ProcessLink link, String name, @Nullable String note, List<WaitingRow> tasks, List<Place> inside) {

    /** Name and note. */
    public String title() {
        return note == null ? name : name + " (" + note + ")";
    }
}
