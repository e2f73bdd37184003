package org.soclifecycle.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soclifecycle.core.Catalogue;
import org.springframework.stereotype.Component;

/** How the criteria of the catalogue are computed; read from {@code catalogue/measures.csv}. */
@Component
class MeasureCatalogue {

    private final Map<String, Measures> byCriterion = new LinkedHashMap<>();

    MeasureCatalogue() {
        for (Catalogue.Row row : Catalogue.read("measures")) {
            Measures known = byCriterion.getOrDefault(row.get("criterion"), Measures.NONE);
            List<Measure> list = new ArrayList<>(known.list());
            list.add(read(row));
            byCriterion.put(row.get("criterion"), new Measures(row.is("whole"), List.copyOf(list)));
        }
    }

    private static Measure read(Catalogue.Row row) {
        return new Measure(
                row.get("what"),
                row.get("of"),
                row.get("each"),
                row.get("with"),
                row.get("key"),
                row.get("where"),
                row.get("by"),
                row.get("met"),
                row.get("needed"));
    }

    Measures of(String criterion) {
        return byCriterion.getOrDefault(criterion, Measures.NONE);
    }

    Map<String, Measures> all() {
        return byCriterion;
    }
}
