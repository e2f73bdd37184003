package org.soclifecycle.work;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the open tasks that the separation of duties keeps from people. */
@Service
@Transactional(readOnly = true)
public class KeptApart {

    private final JdbcClient jdbc;

    KeptApart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is kept from something on which programme by which rule. */
    public record Who(ProgramId program, String username, String rule) {}

    /** On one programme, or on all where it is null; in one statement. */
    public Map<Who, Integer> counts(@Nullable ProgramId program) {
        Map<Who, Integer> counts = new HashMap<>();
        jdbc.sql("select program_id, username, rule, count(*) as open from app.work_exclusion"
                        + (program == null ? "" : " where program_id = :program")
                        + " group by program_id, username, rule")
                .params(program == null ? Map.of() : Map.of("program", program.value()))
                .query(row -> {
                    counts.put(
                            new Who(
                                    new ProgramId(row.getObject("program_id", UUID.class)),
                                    row.getString("username"),
                                    row.getString("rule")),
                            row.getInt("open"));
                });
        return counts;
    }
}
