package org.soclifecycle.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.core.RuleBroken;
import org.soclifecycle.program.ProgramCreated;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The criteria of a programme's gates: taken from the catalogue, drafted for IOC and FOC, frozen with the design. */
@Service
@Transactional
public class Criteria {

    private final CriterionRepository criteria;
    private final Gates gates;
    private final MeasureCatalogue measures;
    private final CriterionChanges changes;
    private final Announcing announcing;
    private final Json json;
    private final List<CriterionRow> catalogue;

    Criteria(
            CriterionRepository criteria,
            Gates gates,
            MeasureCatalogue measures,
            CriterionChanges changes,
            Announcing announcing,
            Json json) {
        this.criteria = criteria;
        this.gates = gates;
        this.measures = measures;
        this.changes = changes;
        this.json = json;
        this.announcing = announcing;
        this.catalogue = Catalogue.read("criteria").stream().map(this::read).toList();
    }

    @EventListener
    @Order(20)
    void seed(ProgramCreated event) {
        Set<String> codes =
                gates.of(event.program().kind()).stream().map(Gate::code).collect(Collectors.toSet());
        List<Criterion> seeds = new ArrayList<>();
        catalogue.stream()
                .filter(row -> codes.contains(row.gate()))
                .forEach(row ->
                        seeds.add(new Criterion(event.program().id(), row, json.text(row.measures()), seeds.size())));
        criteria.saveAll(seeds);
    }

    private CriterionRow read(Catalogue.Row row) {
        return new CriterionRow(
                row.get("gate"),
                row.get("id"),
                row.get("text"),
                row.get("threshold"),
                row.get("evidence"),
                row.is("mandatory"),
                row.is("waivable"),
                row.get("owner"),
                false,
                measures.of(row.get("id")));
    }

    /** All criteria of the programme, gate by gate. */
    @Transactional(readOnly = true)
    public List<CriterionRow> of(ProgramId program) {
        return criteria.findByProgramIdOrderByGateAscPositionAsc(program.value()).stream()
                .map(this::row)
                .toList();
    }

    /** The criteria of one gate, in their order. */
    @Transactional(readOnly = true)
    public List<CriterionRow> of(ProgramId program, String gate) {
        return criteria.findByProgramIdAndGateOrderByPosition(program.value(), gate).stream()
                .map(this::row)
                .toList();
    }

    /** The criterion, if the programme has it. */
    @Transactional(readOnly = true)
    public Optional<CriterionRow> find(ProgramId program, String code) {
        return criteria.findByProgramIdAndCode(program.value(), code).map(this::row);
    }

    /**
     * Replaces the draft criteria of a gate.
     *
     * @throws RuleBroken when they are frozen and the new ones differ
     */
    void replace(ProgramId program, String gate, List<CriterionRow> rows, CriterionChanges.Why why) {
        List<Criterion> known = criteria.findByProgramIdAndGateOrderByPosition(program.value(), gate);
        if (known.stream().anyMatch(Criterion::isFrozen)) {
            requireSame(gate, known, rows);
            return;
        }
        Set<String> codes = rows.stream().map(CriterionRow::code).collect(Collectors.toSet());
        for (Criterion one : known) {
            if (!codes.contains(one.code())) {
                changes.record(program, row(one), null, why);
                criteria.delete(one);
            }
        }
        for (int position = 0; position < rows.size(); position++) {
            draft(program, known, rows.get(position), position, why);
        }
    }

    private void draft(
            ProgramId program, List<Criterion> known, CriterionRow row, int position, CriterionChanges.Why why) {
        Criterion same = known.stream()
                .filter(criterion -> criterion.code().equals(row.code()))
                .findFirst()
                .orElse(null);
        if (same == null) {
            criteria.save(new Criterion(program, row, json.text(row.measures()), position));
            changes.record(program, null, row, why);
        } else {
            CriterionRow before = row(same);
            same.change(row, position);
            changes.record(program, before, row(same), why);
        }
    }

    /** Adds the criterion at the end, or changes the one of the same code with its measures; it stays frozen. */
    void put(ProgramId program, CriterionRow row) {
        List<Criterion> known = criteria.findByProgramIdAndGateOrderByPosition(program.value(), row.gate());
        for (int position = 0; position < known.size(); position++) {
            if (known.get(position).code().equals(row.code())) {
                known.get(position).change(row, position);
                known.get(position).measure(json.text(row.measures()));
                return;
            }
        }
        Criterion added = new Criterion(program, row, json.text(row.measures()), known.size());
        if (known.stream().anyMatch(Criterion::isFrozen)) {
            added.freeze();
        }
        criteria.save(added);
    }

    void drop(ProgramId program, String code) {
        criteria.findByProgramIdAndCode(program.value(), code).ifPresent(criteria::delete);
    }

    private void requireSame(String gate, List<Criterion> known, List<CriterionRow> rows) {
        boolean same = known.size() == rows.size();
        for (int at = 0; same && at < rows.size(); at++) {
            same = row(known.get(at)).saysTheSame(rows.get(at));
        }
        if (!same) {
            throw new RuleBroken(
                    "The criteria of " + gate
                            + " are frozen since the design gate. Raise a change request to alter them.",
                    GateRule.FROZEN.id());
        }
    }

    private CriterionRow row(Criterion criterion) {
        return criterion.toRow(json);
    }

    /** From now on the programme's criteria change only by a change request. */
    public void freeze(ProgramId program) {
        List<Criterion> all = criteria.findByProgramIdOrderByGateAscPositionAsc(program.value());
        all.forEach(Criterion::freeze);
        announcing.tell(new CriteriaFrozen(program, all.size(), announcing.now()));
    }

    /** The programme goes back to scope or design, so its criteria are drafts again. */
    public void thaw(ProgramId program) {
        criteria.findByProgramIdOrderByGateAscPositionAsc(program.value()).forEach(Criterion::thaw);
    }
}
