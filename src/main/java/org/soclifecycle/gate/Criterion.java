package org.soclifecycle.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** One criterion of a gate of a programme. */
@Entity
@Table(name = "criterion", schema = "app")
class Criterion {

    private static final String DRAFT = "DRAFT";
    private static final String FROZEN = "FROZEN";

    @Id
    private UUID id;

    private UUID programId;
    private String gate;
    private String code;
    private String text;
    private String threshold;
    private String evidence;
    private boolean mandatory;
    private boolean waivable;
    private String ownerRole;
    private int position;
    private String state;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String measures;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Criterion() {}

    Criterion(ProgramId program, CriterionRow row, String measures, int position) {
        this.id = UUID.randomUUID();
        this.programId = program.value();
        this.gate = row.gate();
        this.code = row.code();
        this.state = DRAFT;
        this.text = row.text();
        this.threshold = row.threshold();
        this.evidence = row.evidence();
        this.ownerRole = row.ownerRole();
        this.measures = measures;
        change(row, position);
    }

    final void change(CriterionRow row, int newPosition) {
        text = row.text();
        threshold = row.threshold();
        evidence = row.evidence();
        mandatory = row.mandatory();
        waivable = row.waivable();
        ownerRole = row.ownerRole();
        position = newPosition;
    }

    void freeze() {
        state = FROZEN;
    }

    void thaw() {
        state = DRAFT;
    }

    String code() {
        return code;
    }

    void measure(String newMeasures) {
        measures = newMeasures;
    }

    boolean isFrozen() {
        return state.equals(FROZEN);
    }

    CriterionRow toRow(Json json) {
        return new CriterionRow(
                gate,
                code,
                text,
                threshold,
                evidence,
                mandatory,
                waivable,
                ownerRole,
                isFrozen(),
                json.read(measures, Measures.class));
    }
}
