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

/** Lets the forms that choose services and indicators open with those of the catalogue. */
@Component
class CatalogueSeeds implements RegisterSeed {

    private static final List<Map<String, @Nullable Object>> SERVICES =
            Catalogue.read("services").stream().map(CatalogueSeeds::service).toList();
    private static final List<Map<String, @Nullable Object>> KPIS =
            Catalogue.read("kpis").stream().map(CatalogueSeeds::kpi).toList();

    @Override
    public Optional<List<Map<String, @Nullable Object>>> rows(ProgramId program, String register, WorkItem item) {
        return switch (register) {
            case "services" -> Optional.of(SERVICES);
            case "kpis" -> Optional.of(KPIS);
            default -> Optional.empty();
        };
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
