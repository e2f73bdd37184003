package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soclifecycle.work.FormFixture.check;
import static org.soclifecycle.work.FormFixture.field;
import static org.soclifecycle.work.FormFixture.form;
import static org.soclifecycle.work.FormFixture.group;
import static org.soclifecycle.work.FormFixture.paths;
import static org.soclifecycle.work.FormFixture.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random forms of groups and tables: what is good comes back as it was, what is bad is named by its exact path. */
class NestedPathTests {

    private static final String LEAF = field("textfield", "leaf", "'validate':{'required':true}");

    private final List<String> bad = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void namesExactlyTheBadPaths(long seed) {
        var random = new Random(seed);
        var form = form(container(random, 3), LEAF);
        var submitted = fill(form.fields(), "", random, 0.3);

        var check = check(form, submitted);

        assertThat(paths(check)).containsExactlyInAnyOrderElementsOf(bad);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void givesGoodValuesBackUnchanged(long seed) {
        var random = new Random(seed);
        var form = form(container(random, 3), LEAF);
        var submitted = fill(form.fields(), "", random, 0);

        var check = check(form, submitted);

        assertThat(check.errors()).isEmpty();
        assertThat(check.values()).isEqualTo(submitted);
    }

    private static String container(Random random, int depth) {
        var inner = depth == 0 ? LEAF : container(random, depth - 1) + "," + LEAF;
        return random.nextBoolean() ? table("t" + depth, "", inner) : group("g" + depth, inner);
    }

    private Map<String, Object> fill(List<FormField> fields, String prefix, Random random, double share) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            values.put(field.key(), value(field, prefix + field.key(), random, share));
        }
        return values;
    }

    private Object value(FormField field, String path, Random random, double share) {
        return switch (field.type()) {
            case GROUP -> fill(field.children(), path + ".", random, share);
            case TABLE -> rows(field, path, random, share);
            default -> leaf(path, random.nextDouble() < share);
        };
    }

    private Object rows(FormField table, String path, Random random, double share) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = random.nextInt(4); i > 0; i--) {
            rows.add(fill(table.children(), path + "[" + rows.size() + "].", random, share));
        }
        return rows;
    }

    private Object leaf(String path, boolean wrong) {
        if (wrong) {
            bad.add(path);
        }
        return wrong ? "\u0000" : "good";
    }
}
