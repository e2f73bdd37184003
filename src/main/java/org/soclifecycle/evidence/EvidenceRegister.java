package org.soclifecycle.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the evidence of a programme and what rests on it. */
@Service
@Transactional(readOnly = true)
public class EvidenceRegister {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of 50, newest first. */
    public EvidencePage page(ProgramId program, EvidenceQuery query) {
        EvidenceFilter filter = EvidenceFilter.of(program, query, today());
        int total = jdbc.sql("select count(*) from (" + EvidenceSql.SELECT + filter.where() + ") found")
                .params(filter.parameters())
                .query(Integer.class)
                .single();
        EvidenceFilter paged = filter.below(query.before());
        List<EvidenceRow> rows = new ArrayList<>(
                jdbc.sql(EvidenceSql.SELECT + paged.where() + " order by e.number desc limit " + (PAGE + 1))
                        .params(paged.parameters())
                        .query(EvidenceSql.rows(today()))
                        .list());
        if (rows.size() <= PAGE) {
            return new EvidencePage(rows, total, null);
        }
        List<EvidenceRow> shown = List.copyOf(rows.subList(0, PAGE));
        return new EvidencePage(shown, total, number(shown.get(PAGE - 1).code()));
    }

    /** @throws NotFound when the programme has no such evidence */
    public EvidenceRow find(ProgramId program, String code) {
        return jdbc.sql(EvidenceSql.SELECT + "where e.program_id = ? and e.number = ?")
                .params(program.value(), number(code))
                .query(EvidenceSql.rows(today()))
                .optional()
                .orElseThrow(() -> new NotFound("There is no evidence " + code + " on this programme."));
    }

    /** The evidence that has a version with the same bytes, if any. */
    Optional<EvidenceRow> withBytes(ProgramId program, String sha256) {
        return jdbc.sql(EvidenceSql.SELECT + """
                where e.id = (select evidence_id from app.evidence_version where program_id = ? and sha256 = ?)
                """)
                .params(program.value(), sha256)
                .query(EvidenceSql.rows(today()))
                .optional();
    }

    /** The oldest evidence whose current version is this link, if any. */
    Optional<EvidenceRow> withLink(ProgramId program, String link) {
        return jdbc.sql(EvidenceSql.SELECT + "where e.program_id = ? and v.link = ? order by e.number limit 1")
                .params(program.value(), link)
                .query(EvidenceSql.rows(today()))
                .optional();
    }

    /** All versions, newest first. */
    public List<EvidenceVersionRow> versions(EvidenceRow evidence) {
        return jdbc.sql("select * from app.evidence_version where evidence_id = ? order by number desc")
                .param(evidence.id())
                .query(EvidenceSql::version)
                .list();
    }

    /** What rests on the evidence, oldest first. */
    public List<EvidenceUseRow> uses(EvidenceRow evidence) {
        return jdbc.sql("select * from app.evidence_use where evidence_id = ? order by attached_at, id")
                .param(evidence.id())
                .query(EvidenceSql::use)
                .list();
    }

    /** What the target rests on, newest first; each with its use. */
    public List<Proof> of(ProgramId program, UseTarget target) {
        Map<UUID, EvidenceUseRow> uses = new HashMap<>();
        jdbc.sql("select * from app.evidence_use where program_id = ? and kind = ? and target = ?")
                .params(program.value(), target.kind().name(), target.key())
                .query(EvidenceSql::use)
                .list()
                .forEach(use -> uses.put(use.evidence(), use));
        if (uses.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(EvidenceSql.SELECT + "where e.id = any(?) order by e.number desc")
                .param(uses.keySet().toArray(UUID[]::new))
                .query(EvidenceSql.rows(today()))
                .list()
                .stream()
                .map(row -> new Proof(row, java.util.Objects.requireNonNull(uses.get(row.id()))))
                .toList();
    }

    /**
     * A piece of evidence where it is used.
     *
     * @param use why it is listed
     */
    public record Proof(EvidenceRow evidence, EvidenceUseRow use) {}

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** The number in a code such as E-0012; 0, which no evidence has, where there is none. */
    static int number(String code) {
        return code.matches("[Ee]-\\d{1,9}") ? Integer.parseInt(code.substring(2)) : 0;
    }
}
