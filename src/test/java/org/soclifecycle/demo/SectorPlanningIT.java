package org.soclifecycle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.gate.Criteria;
import org.soclifecycle.gate.CriterionRow;
import org.soclifecycle.gate.GateReviewRow;
import org.soclifecycle.gate.GateReviews;
import org.soclifecycle.plan.BaselineRow;
import org.soclifecycle.plan.Baselines;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.Milestones;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of the example evaluate gaps and build the roadmap, and both gates let them go on. */
@IntegrationTest
class SectorPlanningIT {

    @Autowired
    SectorPlanning planning;

    @Autowired
    Registers registers;

    @Autowired
    GateReviews reviews;

    @Autowired
    Criteria criteria;

    @Autowired
    Milestones milestones;

    @Autowired
    Baselines baselines;

    private ProgramRow program;

    @BeforeEach
    void programme() {
        program = planning.planned();
    }

    private Map<String, RegisterRow> rows(String register) {
        return registers.rows(program.id(), register).stream().collect(Collectors.toMap(RegisterRow::key, row -> row));
    }

    @Test
    void everyFocusAreaIsDescribedTargetedAndAnalysed() {
        assertThat(rows("focusAreas")).hasSize(18);
        assertThat(rows("focusAsIs")).hasSize(18);
        assertThat(rows("focusToBe")).hasSize(18);
        assertThat(rows("focusGaps")).hasSize(18).hasEntrySatisfying("FA09", gap -> {
            assertThat(gap.title()).isEqualTo("Staffing and training");
            assertThat(gap.data()).containsEntry("gapSize", 3).containsEntry("owner", "erik.hansson");
        });
    }

    @Test
    void bandsAreProposedFromGapWeightAndObligation() {
        Map<String, RegisterRow> bands = rows("gapBands");
        assertThat(band(bands, "proposedBand", "critical")).containsExactlyInAnyOrder("FA03", "FA05", "FA09", "FA14", "FA17");
        assertThat(band(bands, "finalBand", "critical"))
                .containsExactlyInAnyOrder("FA03", "FA05", "FA06", "FA09", "FA14", "FA17");
        assertThat(band(bands, "proposedBand", "medium")).contains("FA13", "FA16", "FA18");
    }

    private static List<String> band(Map<String, RegisterRow> bands, String column, String value) {
        return bands.values().stream()
                .filter(row -> row.matches(column, value))
                .map(RegisterRow::key)
                .toList();
    }

    @Test
    void disputedGapsAreAnalysedOnceMore() {
        assertThat(planning.completed(program, "csirtGaps"))
                .filteredOn(task -> task.equals("userTask_analyseDisputedGap"))
                .hasSize(2);
        assertThat(rows("gapEndorsement")).hasSize(2);
        assertThat(String.valueOf(
                        Objects.requireNonNull(rows("focusGaps").get("FA08")).data().get("need")))
                .contains("suppliers");
    }

    @Test
    void theRoadmapHasSixTracksWhoseActionsCarryTheirTrack() {
        assertThat(rows("roadmapTracks")).hasSize(6);
        assertThat(rows("trackActions")).hasSize(24);
        assertThat(rows("trackActions").values())
                .filteredOn(row -> row.matches("track", "funding"))
                .hasSize(3);
        assertThat(rows("checkpoints")).hasSize(10);
        assertThat(rows("roleSplit")).hasSize(9);
        assertThat(rows("sectorPolicies")).hasSize(10);
        assertThat(rows("services")).hasSize(21);
        assertThat(rows("fundingModel")).containsOnlyKeys("1.0");
    }

    @Test
    void bothGatesAreGoAndTheirMilestonesReached() {
        assertThat(reviews.of(program.id()))
                .extracting(GateReviewRow::gate, row -> String.valueOf(row.decision()))
                .contains(
                        org.assertj.core.groups.Tuple.tuple("CG3", "GO"),
                        org.assertj.core.groups.Tuple.tuple("CG4", "GO"));
        assertThat(milestones.of(program))
                .filteredOn(MilestoneRow::isReached)
                .extracting(MilestoneRow::code)
                .contains("C3", "C4");
    }

    @Test
    void theRoadmapGateFreezesCriteriaAndSetsANewBaseline() {
        assertThat(criteria.of(program.id())).isNotEmpty().allMatch(CriterionRow::frozen);
        assertThat(baselines.of(program.id()))
                .extracting(BaselineRow::occasion, BaselineRow::subject)
                .contains(org.assertj.core.groups.Tuple.tuple(BaselineRow.Occasion.GATE, "CG4"));
    }
}
