package org.soclifecycle.evidence;

import java.io.IOException;
import java.io.OutputStream;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the bytes of evidence, piece by piece: a download never stands in memory as a whole. */
@Service
@Transactional(readOnly = true)
public class EvidenceFiles {

    private static final int PIECE = 512 * 1024;

    private final JdbcClient jdbc;
    private final EvidenceRegister register;
    private final EvidenceRights rights;

    EvidenceFiles(JdbcClient jdbc, EvidenceRegister register, EvidenceRights rights) {
        this.jdbc = jdbc;
        this.register = register;
        this.rights = rights;
    }

    /**
     * The version, if it is a file and the person may open it.
     *
     * @throws NotFound when there is no such file
     * @throws NotAllowed when it is TLP:RED and the person neither on the team nor auditor
     */
    public EvidenceVersionRow find(ProgramId program, String code, int version, Actor actor) {
        EvidenceRow evidence = register.find(program, code);
        if (!rights.mayOpen(evidence, actor)) {
            throw new NotAllowed("This evidence is TLP:RED: only the team of the programme and auditors may open it.");
        }
        return register.versions(evidence).stream()
                .filter(row -> row.number() == version && row.isFile())
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no file in version " + version + " of " + code + "."));
    }

    /** Writes the bytes of the version. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED)
    public void write(EvidenceVersionRow version, OutputStream out) throws IOException {
        long size = version.size() == null ? 0 : version.size();
        for (int from = 1; from <= size; from += PIECE) {
            out.write(jdbc.sql("select substring(content from ? for ?) from app.evidence_file where version_id = ?")
                    .params(from, PIECE, version.id())
                    .query(byte[].class)
                    .single());
        }
    }
}
