package org.soclifecycle.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.ProgramId;
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
    private final Announcing announcing;
    private final Json json;
    private final List<CriterionRow> catalogue;

    Criteria(CriterionRepository criteria, Gates gates, MeasureCatalogue measures, Announcing announcing, Json json) {
        this.criteria = criteria;
        this.gates = gates;
        this.measures = measures;
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
     * @throws Conflict when they are frozen and the new ones differ
     */
    void replace(ProgramId program, String gate, List<CriterionRow> rows) {
        List<Criterion> known = criteria.findByProgramIdAndGateOrderByPosition(program.value(), gate);
        if (known.stream().anyMatch(criterion -> criterion.isFrozen())) {
            requireSame(gate, known, rows);
            return;
        }
        Set<String> codes = rows.stream().map(CriterionRow::code).collect(Collectors.toSet());
        criteria.deleteAll(known.stream()
                .filter(criterion -> !codes.contains(criterion.code()))
                .toList());
        for (int position = 0; position < rows.size(); position++) {
            put(program, known, rows.get(position), position);
        }
    }

    private void put(ProgramId program, List<Criterion> known, CriterionRow row, int position) {
        known.stream()
                .filter(criterion -> criterion.code().equals(row.code()))
                .findFirst()
                .ifPresentOrElse(
                        criterion -> criterion.change(row, position),
                        () -> criteria.save(new Criterion(program, row, json.text(row.measures()), position)));
    }

    private void requireSame(String gate, List<Criterion> known, List<CriterionRow> rows) {
        boolean same = known.size() == rows.size();
        for (int at = 0; same && at < rows.size(); at++) {
            same = row(known.get(at)).saysTheSame(rows.get(at));
        }
        if (!same) {
            throw new Conflict("The criteria of " + gate
                    + " are frozen since the design gate. Raise a change request to alter them.");
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
