package org.soclifecycle.roadmap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The focus areas of a programme, put together from what its tasks recorded about them. */
@Service
@Transactional(readOnly = true)
public class FocusAreas {

    private static final List<String> READ =
            List.of("focusAreas", "focusAsIs", "focusToBe", "focusGaps", "gapBands", "focusRescore");

    private final Registers registers;
    private final List<Catalogue.Row> catalogue = Catalogue.read("focusareas");

    FocusAreas(Registers registers) {
        this.registers = registers;
    }

    /** All of the catalogue, in its order, whether or not anything was written about them. */
    public List<FocusArea> of(ProgramId program) {
        Map<String, List<RegisterRow>> rows = registers.rows(program, READ);
        Sources sources = new Sources(
                rows(rows, "focusAreas"),
                rows(rows, "focusAsIs"),
                rows(rows, "focusToBe"),
                rows(rows, "focusGaps"),
                rows(rows, "gapBands"),
                rows(rows, "focusRescore"));
        return catalogue.stream().map(sources::area).toList();
    }

    private static Map<String, Recorded> rows(Map<String, List<RegisterRow>> all, String register) {
        return Recorded.byKey(all.getOrDefault(register, List.of()));
    }

    /** The registers that say something about a focus area, each by its id. */
    private record Sources(
            Map<String, Recorded> chosen,
            Map<String, Recorded> asIs,
            Map<String, Recorded> toBe,
            Map<String, Recorded> gaps,
            Map<String, Recorded> bands,
            Map<String, Recorded> rescored) {

        FocusArea area(Catalogue.Row row) {
            String id = row.get("id");
            Recorded today = Recorded.of(asIs, id);
            Recorded wanted = Recorded.of(toBe, id);
            Recorded gap = Recorded.of(gaps, id);
            Recorded band = Recorded.of(bands, id);
            return new FocusArea(
                    id,
                    row.get("name"),
                    row.is("mandatory"),
                    Recorded.of(chosen, id).is("obligation"),
                    today.text("asIs"),
                    wanted.text("toBeIoc"),
                    wanted.text("toBeFoc"),
                    today.whole("maturity"),
                    wanted.whole("targetMaturity"),
                    Recorded.of(rescored, id).whole("maturity"),
                    gap.text("gap"),
                    gap.text("need"),
                    gap.text("cause"),
                    Band.of(band.text("finalBand")),
                    Band.of(band.text("proposedBand")),
                    band.text("reason"),
                    owner(band, wanted),
                    band.text("mergedWith"));
        }

        private static @Nullable String owner(Recorded band, Recorded wanted) {
            String owner = band.text("owner");
            return owner == null ? wanted.text("owner") : owner;
        }
    }
}
