package org.soclifecycle.roadmap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.RegisterTables;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roadmap of a programme, put together from what its tasks recorded. */
@Service
@Transactional(readOnly = true)
public class Roadmaps {

    private final Registers registers;
    private final RegisterTables tables;
    private final FocusAreas areas;

    Roadmaps(Registers registers, RegisterTables tables, FocusAreas areas) {
        this.registers = registers;
        this.tables = tables;
        this.areas = areas;
    }

    public Roadmap of(ProgramId program) {
        Map<String, List<RegisterRow>> rows = registers.rows(program, Tracks.READ);
        Tracks tracks = new Tracks(rows, rows.containsKey(Tracks.TRACKS) ? names(program) : Map.of());
        Set<String> closed = tracks.actions().stream()
                .map(TrackAction::closes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<FocusArea> uncovered = areas.of(program).stream()
                .filter(area -> area.isOpenGap() && !closed.contains(area.id()))
                .toList();
        return new Roadmap(
                tracks.list(),
                uncovered.stream().filter(FocusArea::needsAction).toList(),
                uncovered.stream().filter(area -> !area.needsAction()).toList(),
                Recorded.all(rows.getOrDefault("progressReports", List.of())).stream()
                        .map(Recorded::key)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** What the forms call the tracks. */
    private Map<String, String> names(ProgramId program) {
        Map<String, String> names = new HashMap<>();
        tables.table(program, Tracks.TRACKS).rows().forEach(row -> {
            String name = row.cells().get("track");
            if (name != null) {
                names.put(row.key(), name);
            }
        });
        return names;
    }
}
