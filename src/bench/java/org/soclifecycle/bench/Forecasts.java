package org.soclifecycle.bench;

import org.soclifecycle.plan.ExampleForecast;

/** The schedule and the forecast of one SOC programme; no database takes part. */
final class Forecasts {

    private static final int WARM = 10;
    private static final int ROUNDS = 20;
    private static final int RUNS = 10_000;

    private Forecasts() {}

    static String measure() {
        Table table = new Table("One SOC programme", "Activities", "Median ms", "p95 ms");
        for (int rows : new int[] {1, 8, 20}) {
            ExampleForecast example = new ExampleForecast(rows);
            String each = rows == 1 ? " before its registers have rows" : " with " + rows + " rows in each register";
            add(table, "schedule and critical paths" + each, example, example::schedule);
            add(table, "10,000 runs" + each, example, () -> example.forecast(RUNS));
        }
        return table + "\n" + ROUNDS + " rounds of each after " + WARM + " to warm up.";
    }

    private static void add(Table table, String name, ExampleForecast example, Runnable action) {
        Figures figures = new Figures();
        for (int round = 0; round < WARM; round++) {
            action.run();
        }
        for (int round = 0; round < ROUNDS; round++) {
            figures.time(action);
        }
        table.row(name, example.activities(), Figures.text(figures.median()), Figures.text(figures.p95()));
    }
}
