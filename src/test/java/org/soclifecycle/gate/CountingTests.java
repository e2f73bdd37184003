package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.engine.Feel;
import org.soclifecycle.work.RegisterRow;

class CountingTests {

    private static final Feel FEEL = new Feel(Clock.fixed(Instant.parse("2026-03-31T10:00:00Z"), ZoneOffset.UTC));
    private static final Measure LIVE = new Measure(
            "IOC log sources live",
            "sources",
            "",
            "sourceStatus",
            "",
            "milestone = \"IOC\"",
            "",
            "other.firstEvent != null and date(other.firstEvent) <= today()",
            ">= 90 %");

    private final Map<String, List<RegisterRow>> registers = new HashMap<>();

    private void row(String register, String key, Map<String, Object> columns) {
        registers
                .computeIfAbsent(register, name -> new ArrayList<>())
                .add(new RegisterRow(register, key, "Source " + key, new HashMap<>(columns)));
    }

    private void sources(int live, int planned) {
        for (int at = 1; at <= planned; at++) {
            row("sources", "LS-" + at, Map.of("milestone", "IOC"));
            if (at <= live) {
                row("sourceStatus", "LS-" + at, Map.of("firstEvent", "2026-03-01"));
            }
        }
        row("sources", "LS-99", Map.of("milestone", "FOC"));
    }

    private CriterionSource.Line count(Measure measure) {
        return Counting.of(FEEL, measure, new Recorded(registers, Map.of())).line();
    }

    @Test
    void showsTheArithmeticOfAShare() {
        sources(18, 20);
        assertThat(count(LIVE))
                .isEqualTo(new CriterionSource.Line(
                        true, true, "18 of 20 IOC log sources live (90 %); needed: at least 90 %", ""));
    }

    @Test
    void aShareThatFallsShortNamesWhatIsMissing() {
        sources(14, 20);
        assertThat(count(LIVE))
                .isEqualTo(new CriterionSource.Line(
                        false,
                        true,
                        "14 of 20 IOC log sources live (70 %); needed: at least 90 %",
                        "IOC log sources live – missing: Source LS-15, Source LS-16, Source LS-17 and 3 more."));
    }

    @Test
    void aShareIsNeverRoundedUpToTheThreshold() {
        sources(8999, 10_000);
        assertThat(count(LIVE).sentence()).contains("(89.9 %)");
        assertThat(count(LIVE).met()).isFalse();
    }

    @Test
    void nothingRecordedIsNotMet() {
        assertThat(count(LIVE).met()).isFalse();
        assertThat(count(LIVE).missing()).isEqualTo("IOC log sources live: nothing is recorded yet.");
    }

    @Test
    void anUpperBoundCountsWhatShouldNotBeThere() {
        Measure open = new Measure(
                "critical findings open", "f", "", "", "", "severity = \"critical\"", "", "status = \"open\"", "<= 0");
        assertThat(count(open).met()).isTrue();
        row("f", "F-1", Map.of("severity", "critical", "status", "open"));
        row("f", "F-2", Map.of("severity", "critical", "status", "closed"));
        assertThat(count(open))
                .isEqualTo(new CriterionSource.Line(
                        false, false, "1 critical findings open; needed: none", "Critical findings open: Source F-1."));
    }

    @Test
    void rowsOfOneGroupAreMetTogether() {
        Measure jewels = new Measure("crown jewels covered", "s", "", "", "", "", "asset", "live", ">= 100 %");
        row("s", "1", Map.of("asset", "A-01", "live", false));
        row("s", "2", Map.of("asset", "A-01", "live", true));
        row("s", "3", Map.of("asset", "A-02", "live", false));
        assertThat(count(jewels).sentence()).isEqualTo("1 of 2 crown jewels covered (50 %); needed: all");
        assertThat(count(jewels).missing()).contains("A-02");
    }

    @Test
    void membersOfAListAreCountedOneByOne() {
        Measure modules = new Measure(
                "modules passed",
                "needs",
                "split(modules, \", \")",
                "records.person+module",
                "person + \" \" + one",
                "",
                "",
                "some record in others satisfies record.result = \"passed\"",
                ">= 100 %");
        row("needs", "ann", Map.of("person", "ann", "modules", "F1, F2"));
        row("records", "R-1", Map.of("person", "ann", "module", "F1", "result", "failed"));
        row("records", "R-2", Map.of("person", "ann", "module", "F1", "result", "passed"));
        assertThat(count(modules).sentence()).isEqualTo("1 of 2 modules passed (50 %); needed: all");
        assertThat(count(modules).missing()).contains("ann F2");
    }

    @Test
    void anAnswerIsYesNoOrNotRecordedYet() {
        Measure passed = new Measure("the exercise is passed", "form:x", "", "", "", "", "", "verdict = \"pass\"", "");
        assertThat(count(passed).sentence()).isEqualTo("The exercise is passed: not recorded yet");
        row("form:x", "x", Map.of("verdict", "pass"));
        assertThat(count(passed).sentence()).isEqualTo("The exercise is passed: yes");
    }

    @Test
    void severalLinesMakeOneStanding() {
        var met = new CriterionSource.Line(true, true, "a", "");
        var missing = new CriterionSource.Line(false, false, "b", "B is missing.");
        assertThat(new CriterionSource.Computed(true, List.of(met, met)).status())
                .isEqualTo(SelfStatus.MET);
        assertThat(new CriterionSource.Computed(true, List.of(met, missing)).status())
                .isEqualTo(SelfStatus.PARTLY_MET);
        assertThat(new CriterionSource.Computed(true, List.of(missing)).status())
                .isEqualTo(SelfStatus.NOT_MET);
        assertThat(CriterionSource.exceeds(SelfStatus.MET, SelfStatus.PARTLY_MET))
                .isTrue();
        assertThat(CriterionSource.exceeds(SelfStatus.NOT_APPLICABLE, SelfStatus.NOT_MET))
                .isFalse();
    }

    @Test
    void refusesThresholdsThatAreNone() {
        assertThatThrownBy(() -> Needed.of("about 90 %")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Needed.of(">= 120 %")).isInstanceOf(Invalid.class);
    }
}
