package org.soclifecycle.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.RegisterSeed;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Lets forms open with the services, indicators and focus areas of the catalogue, and with the rows every programme starts from. */
@Component
class CatalogueSeeds implements RegisterSeed {

    private static final List<Map<String, @Nullable Object>> SERVICES =
            Catalogue.read("services").stream().map(CatalogueSeeds::service).toList();
    private static final List<Map<String, @Nullable Object>> KPIS =
            Catalogue.read("kpis").stream().map(CatalogueSeeds::kpi).toList();
    private static final List<Map<String, @Nullable Object>> FOCUS_AREAS =
            Catalogue.read("focusareas").stream().map(CatalogueSeeds::focusArea).toList();
    private static final List<Catalogue.Row> OPENING = Catalogue.read("openingrows");

    @Override
    public Optional<List<Map<String, @Nullable Object>>> rows(ProgramId program, String register, WorkItem item) {
        return switch (register) {
            case "services" -> Optional.of(SERVICES);
            case "kpis" -> Optional.of(KPIS);
            case "focusAreas" -> Optional.of(FOCUS_AREAS);
            default -> opening(register);
        };
    }

    /** The rows that {@code catalogue/openingrows.csv} has for the register, with their first column filled. */
    private static Optional<List<Map<String, @Nullable Object>>> opening(String register) {
        List<Map<String, @Nullable Object>> rows = OPENING.stream()
                .filter(row -> row.get("register").equals(register))
                .map(row -> {
                    Map<String, @Nullable Object> columns = new HashMap<>();
                    columns.put(row.get("column"), row.get("value"));
                    return columns;
                })
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private static Map<String, @Nullable Object> focusArea(Catalogue.Row row) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("focusArea", row.get("id"));
        columns.put("name", row.get("name"));
        columns.put("question", row.get("question"));
        columns.put("mandatory", row.is("mandatory"));
        return columns;
    }

    private static Map<String, @Nullable Object> service(Catalogue.Row row) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("serviceId", row.get("id"));
        return columns;
    }

    private static Map<String, @Nullable Object> kpi(Catalogue.Row row) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("kpiId", row.get("id"));
        columns.put("frequency", "monthly");
        columns.put("milestone", row.get("available_from"));
        columns.put("definition", row.get("name") + " (" + row.get("unit") + ")");
        columns.put("target", row.get("target"));
        columns.put("amber", row.get("amber"));
        columns.put("red", row.get("red"));
        columns.put("decisionItDrives", row.get("decision"));
        return columns;
    }
}
