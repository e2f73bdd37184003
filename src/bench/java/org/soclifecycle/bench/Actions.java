package org.soclifecycle.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.soclifecycle.bench.Counted.Count;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.work.WorkItem;

/**
 * Start a programme, claim its first task, complete it with ten answers: through the product's services, and with the
 * plain engine on the same models. The sides take turns, and so does who is first.
 */
final class Actions {

    private static final String FIRST_TASK = "userTask_confirmSponsorship";
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 150);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 300);

    private final Product product;
    private final PlainEngine plain;
    private final Map<String, Figures> times = new LinkedHashMap<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private boolean counting;

    Actions(Product product, PlainEngine plain) {
        this.product = product;
        this.plain = plain;
    }

    String measure() {
        rounds(WARM_UP);
        times.clear();
        rounds(ROUNDS);
        counting = true;
        rounds(1);
        if (Boolean.getBoolean("bench.statements")) {
            counts.forEach(Actions::print);
        }
        return table();
    }

    private void rounds(int number) {
        for (int round = 0; round < number; round++) {
            if (round % 2 == 0) {
                ours();
                theirs();
            } else {
                theirs();
                ours();
            }
        }
    }

    private void ours() {
        ProgramRow[] program = new ProgramRow[1];
        run("start ours", () -> program[0] = product.startProgram(List.of()));
        WorkItem task = product.openTask(program[0], FIRST_TASK);
        run("claim ours", () -> product.tasks.claim(task.id(), product.sponsor));
        run("complete ours", () -> product.tasks.complete(task.id(), Product.answers(), product.sponsor, "key"));
    }

    private void theirs() {
        ProcessInstance[] program = new ProcessInstance[1];
        run("start plain", () -> program[0] = plain.startProgram());
        Task task = plain.openTask(program[0], FIRST_TASK);
        run("claim plain", () -> plain.engine().getTaskService().claim(task.getId(), Product.SPONSOR));
        run("complete plain", () -> plain.engine().getTaskService().complete(task.getId(), PlainEngine.answers()));
    }

    private void run(String name, Runnable action) {
        if (counting) {
            counts.put(name, Counted.during(action));
        } else {
            times.computeIfAbsent(name, none -> new Figures()).time(action);
        }
    }

    private String table() {
        Table table = new Table(
                "Action",
                "Statements: product (of them the engine's)",
                "plain engine",
                "Calls: product",
                "plain engine",
                "Median ms: product",
                "plain engine",
                "Ratio",
                "p95 ms: product",
                "plain engine");
        for (String action : List.of("start", "claim", "complete")) {
            Count ours = counts.get(action + " ours");
            Count theirs = counts.get(action + " plain");
            Figures our = times.get(action + " ours");
            Figures their = times.get(action + " plain");
            table.row(
                    action,
                    ours.all() + " (" + ours.engine() + ")",
                    theirs.all(),
                    ours.calls(),
                    theirs.calls(),
                    Figures.text(our.median()),
                    Figures.text(their.median()),
                    "**" + Figures.ratio(our.median(), their.median()) + "**",
                    Figures.text(our.p95()),
                    Figures.text(their.p95()));
        }
        return table + "\n" + ROUNDS + " rounds after " + WARM_UP + " to warm up.";
    }

    private static void print(String name, Count count) {
        System.out.println("== " + name);
        Map<String, Integer> times = new TreeMap<>();
        count.statements().forEach(one -> times.merge(one.sql().replaceAll("\\s+", " "), 1, Integer::sum));
        times.forEach((sql, number) ->
                System.out.println(number + " × " + sql.substring(0, Math.min(170, sql.length()))));
    }
}
