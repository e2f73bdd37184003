package org.soclifecycle.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names versions of evidence with what tells whether they are still the same: the hash of a file, the address of a link. */
@Repository
class EvidenceHashes {

    private final JdbcClient jdbc;

    EvidenceHashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The current version of everything that the targets rest on, by code. */
    List<Hashed> of(ProgramId program, Collection<UseTarget> targets) {
        return jdbc.sql("""
                select e.number as evidence_number, v.* from app.evidence e
                join app.evidence_version v on v.evidence_id = e.id and v.number = e.current_version
                where e.program_id = :program and e.id in (
                    select u.evidence_id from app.evidence_use u
                    where u.program_id = :program and u.kind || '/' || u.target = any(:targets))
                order by e.number
                """)
                .param("program", program.value())
                .param(
                        "targets",
                        targets.stream()
                                .map(target -> target.kind() + "/" + target.key())
                                .toArray(String[]::new))
                .query((row, number) -> hashed(row.getInt("evidence_number"), EvidenceSql.version(row, number)))
                .list();
    }

    /** The versions of these names, as they are kept today; those that are gone are left out. */
    Map<Named, Hashed> again(List<Named> names) {
        return jdbc
                .sql("""
                select e.program_id as of_program, e.number as evidence_number, v.* from app.evidence e
                join app.evidence_version v on v.evidence_id = e.id
                where e.program_id = any(:programs) and e.number || '/' || v.number = any(:versions)
                """)
                .param(
                        "programs",
                        names.stream()
                                .map(name -> name.program().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .param("versions", names.stream().map(Named::key).distinct().toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        new Named(
                                new ProgramId(row.getObject("of_program", UUID.class)),
                                EvidenceRow.code(row.getInt("evidence_number")),
                                row.getInt("number")),
                        hashed(row.getInt("evidence_number"), EvidenceSql.version(row, number))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Hashed hashed(int number, EvidenceVersionRow version) {
        return new Hashed(EvidenceRow.code(number), version);
    }

    /** The name of a version. */
    record Named(ProgramId program, String code, int version) {

        static Named of(ProgramId program, Map<?, ?> row) {
            return new Named(
                    program, String.valueOf(row.get("code")), Integer.parseInt(String.valueOf(row.get("version"))));
        }

        private String key() {
            return EvidenceRegister.number(code) + "/" + version;
        }
    }

    /** A version and what it consists of. */
    record Hashed(String code, EvidenceVersionRow version) {

        Map<String, Object> toMap() {
            return version.isFile()
                    ? Map.of("code", code, "version", version.number(), "sha256", String.valueOf(version.sha256()))
                    : Map.of("code", code, "version", version.number(), "link", String.valueOf(version.link()));
        }

        String line() {
            String what = version.isFile()
                    ? version.what() + ", SHA-256 "
                            + String.valueOf(version.sha256()).substring(0, 12) + "…"
                    : version.what();
            return "Evidence " + code + ", version " + version.number() + ": " + what;
        }
    }
}
