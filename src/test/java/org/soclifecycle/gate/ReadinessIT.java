package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.RuleBroken;
import org.soclifecycle.identity.People;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The readiness of gates and the editing of their criteria, with real registers behind them. */
@IntegrationTest
class ReadinessIT {

    private static final Map<String, List<String>> TEAM = Map.of(
            "ann", List.of("executive-sponsor"), "bob", List.of("ciso"), "cid", List.of("soc-manager", "phase-lead"));

    @Autowired
    GateTable table;

    @Autowired
    Readiness readiness;

    @Autowired
    Criteria criteria;

    @Autowired
    CriteriaEditing editing;

    @Autowired
    Gates gates;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Browser browser;

    private void register(GateTable.Setting setting, String register, int rows, String data) {
        UUID submission = submission(setting);
        for (int at = 1; at <= rows; at++) {
            jdbc.sql("""
                    insert into app.register_row (id, program_id, register, row_key, position, title, data, source, submission_id)
                    values (gen_random_uuid(), ?, ?, ?, ?, ?, ?::jsonb, 'test', ?)
                    """)
                    .param(setting.program.id().value())
                    .param(register)
                    .param(register + "-" + at)
                    .param(at)
                    .param("Row " + at)
                    .param(data)
                    .param(submission)
                    .update();
        }
    }

    private UUID submission(GateTable.Setting setting) {
        return jdbc.sql("""
                        insert into app.submission (id, work_item_id, program_id, process_key, task_key, form_id, version,
                            data, submitted_by, submitted_at)
                        select gen_random_uuid(), id, program_id, process_key, task_key, 'test', 1, '{}', 'x', now()
                        from app.work_item item where program_id = :program
                            and not exists (select 1 from app.submission s where s.work_item_id = item.id) limit 1
                        on conflict do nothing returning id
                        """)
                .param("program", setting.program.id().value())
                .query(UUID.class)
                .optional()
                .orElseGet(() -> jdbc.sql("select id from app.submission where program_id = ? limit 1")
                        .param(setting.program.id().value())
                        .query(UUID.class)
                        .single());
    }

    private static CriterionRow criterion(String code, String threshold, Measures measures) {
        return new CriterionRow(
                "G4", code, "Something is true", threshold, "D-36", true, true, "ciso", false, measures);
    }

    private int statements(GateTable.Setting setting) {
        return StatementCounter.count(() -> readiness.of(setting.program(), "G4"));
    }

    @Test
    void fortyCriteriaNeedAsManyStatementsAsSeventeen() {
        GateTable.Setting setting = table.new Setting("G1", TEAM);
        statements(setting);
        int few = statements(setting);
        Measure measure = criteria.of(setting.program.id(), "G4").stream()
                .filter(row -> row.code().equals("G4-06"))
                .findFirst()
                .orElseThrow()
                .measures()
                .list()
                .get(0);
        for (int at = 18; at <= 40; at++) {
            editing.put(
                    setting.program.id(),
                    criterion("G4-" + at, "90 %", new Measures(true, List.of(measure))),
                    "More to count",
                    people.actor(setting.user("manager")));
        }
        register(setting, "sources", 200, "{\"milestone\": \"IOC\"}");
        register(setting, "sourceStatus", 200, "{}");

        int many = statements(setting);

        System.out.println("STMT readiness of one gate: " + few + " statements with 17 criteria, " + many
                + " with 40 criteria and 400 rows");
        assertThat(readiness.of(setting.program(), "G4").criteria()).hasSize(40);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(20);
    }

    @Test
    void showsWhatIsMissingAndWhoOwnsIt() {
        GateTable.Setting setting = table.new Setting("G1", TEAM);
        register(setting, "exclusions", 3, "{\"coveredBy\": \"IT\"}");
        register(setting, "exclusions", 0, "{}");
        ReadinessCard card = readiness.of(setting.program(), "G2");
        assertThat(card.criteria())
                .filteredOn(row -> row.code().equals("G2-03"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.standing()).isEqualTo(Standing.MET);
                    assertThat(row.computed().orElseThrow().arithmetic())
                            .isEqualTo("3 of 3 exclusions with an owner (100 %); needed: all");
                    assertThat(row.owners()).containsExactly(setting.user("cid"));
                    assertThat(row.since()).isNotNull();
                });
        assertThat(card.gaps())
                .filteredOn(row -> row.code().equals("G2-07"))
                .singleElement()
                .satisfies(row -> assertThat(row.missing()).contains("nothing is recorded yet"));
        assertThat(card.stage().kind()).isEqualTo(GateStage.Kind.AHEAD);
        assertThat(card.score().value()).isBetween(1.0, 99.0);
    }

    @Test
    void aClaimThatSaysMoreThanComputedIsMarkedForEverybody() {
        GateTable.Setting setting = table.gate("G1", TEAM);
        setting.assemble("met", Map.of());
        ReadinessRow signed = readiness.of(setting.program(), "G1").criteria().stream()
                .filter(row -> row.code().equals("G1-02"))
                .findFirst()
                .orElseThrow();
        assertThat(signed.isContradicted()).isTrue();
        assertThat(signed.judged().arithmetic()).isEqualTo("The business signed the asset list off: not recorded yet");
        assertThat(browser.get(setting.user("assessor"), "/programs/" + setting.program.key() + "/gates/G1"))
                .hasStatusOk()
                .bodyText()
                .contains("Claim above count", "The business signed the asset list off");
    }

    @Test
    void theNextGateIsTheFirstThatIsNotPassed() {
        GateTable.Setting setting = table.gate("G1", TEAM);
        assertThat(readiness.next(setting.program()).orElseThrow().gate().code())
                .isEqualTo("G1");
        setting.untilDecision("met", Map.of(), "ann", "bob", "cid");
        setting.decide("ann", setting.decision("GO"));
        assertThat(readiness.next(setting.program()).orElseThrow().gate().code())
                .isEqualTo("G2");
        ReadinessCard passed = readiness.of(setting.program(), "G1");
        assertThat(passed.stage().isPassed()).isTrue();
        assertThat(passed.gaps()).isEmpty();
    }

    @Test
    void everyPageOfGatesOpensForMembersAndForNobodyElse() {
        GateTable.Setting setting = table.gate("G1", TEAM);
        setting.untilDecision("met", Map.of("G1-02", "not_met"), "ann", "bob", "cid");
        String address = "/programs/" + setting.program.key();
        for (String page : List.of(
                "", "/gates", "/gates/G1", "/gates/G4", "/gates/G4/criteria", "/gates/G4/criteria?edit=G4-06")) {
            assertThat(browser.get(setting.user("cid"), address + page))
                    .as(page)
                    .hasStatusOk();
        }
        assertThat(browser.get(setting.user("cid"), address + "/gates/G1"))
                .bodyText()
                .contains("Mandatory criterion failed", "Share of votes that approve", "Attempt 1, round 1");
        assertThat(browser.get(setting.user("cid"), address + "/gates/G9")).hasStatus(404);
        GateTable.Setting other = table.new Setting("G1", TEAM);
        assertThat(browser.get(other.user("cid"), address + "/gates/G1")).hasStatus(403);
    }

    @Test
    void criteriaKeepTheirVersionsAndReasons() {
        GateTable.Setting setting = table.new Setting("G1", TEAM);
        var manager = people.actor(setting.user("manager"));
        editing.put(
                setting.program.id(), criterion("G4-18", "always", Measures.NONE), "Asked for by the board", manager);
        editing.put(setting.program.id(), criterion("G4-18", "often", Measures.NONE), "Too strict", manager);
        editing.drop(setting.program.id(), "G4", "G4-18", "Covered by another one", manager);
        assertThat(editing.permission(setting.program(), "G4", manager).history())
                .extracting(CriterionChange::version, CriterionChange::action, CriterionChange::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                3, CriterionChange.Action.DROPPED, "Covered by another one"),
                        org.assertj.core.groups.Tuple.tuple(2, CriterionChange.Action.CHANGED, "Too strict"),
                        org.assertj.core.groups.Tuple.tuple(1, CriterionChange.Action.ADDED, "Asked for by the board"));
        assertThat(criteria.find(setting.program.id(), "G4-18")).isEmpty();
    }

    @Test
    void frozenCriteriaChangeOnlyUnderAnApprovedChangeRequest() {
        GateTable.Setting setting = table.new Setting("G1", TEAM);
        var manager = people.actor(setting.user("manager"));
        transaction.executeWithoutResult(status -> criteria.freeze(setting.program.id()));
        assertThatThrownBy(() -> editing.put(
                        setting.program.id(), criterion("G4-18", "always", Measures.NONE), "Needed", manager))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("frozen since the design gate");
        assertThat(criteria.find(setting.program.id(), "G4-18")).isEmpty();
        assertThat(refusals(setting)).anyMatch(reason -> reason.contains("frozen since the design gate"));
        approvedChange(setting);
        editing.put(setting.program.id(), criterion("G4-18", "always", Measures.NONE), "As decided", manager);
        assertThat(criteria.find(setting.program.id(), "G4-18").orElseThrow().frozen())
                .isTrue();
        assertThat(editing.permission(setting.program(), "G4", manager)
                        .history()
                        .get(0)
                        .changeRequest())
                .isEqualTo("Count plant sensors too");
    }

    private void approvedChange(GateTable.Setting setting) {
        setting.start("changeRequest", Map.of());
        setting.complete(
                "raiseChange",
                "cid",
                Map.of(
                        "title", "Count plant sensors too",
                        "affects", List.of("ioc_foc_criterion"),
                        "description", "One more criterion",
                        "reason", "The regulator asks for it"));
        setting.complete("decideMajorChange", "ann", majorChange(setting));
    }

    private static Map<String, Object> majorChange(GateTable.Setting setting) {
        return Map.of(
                "decision", "approve",
                "votes",
                        List.of("ann", "bob", "cid").stream()
                                .map(name -> Map.of("member", setting.user(name), "vote", "approve"))
                                .toList(),
                "comment", "Agreed");
    }

    private List<String> refusals(GateTable.Setting setting) {
        return jdbc.sql("select reason from app.audit_event where program_id = ? and action = 'action.refused'")
                .param(setting.program.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void criteriaAreFixedWhileTheGateIsUnderWayAndOnlyDraftersChangeThem() {
        GateTable.Setting setting = table.gate("G1", TEAM);
        var manager = people.actor(setting.user("manager"));
        assertThatThrownBy(() -> editing.drop(setting.program.id(), "G1", "G1-06", "No time", manager))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("round of gate G1 is under way");
        assertThatThrownBy(() ->
                        editing.drop(setting.program.id(), "G2", "G2-06", "No time", people.actor(setting.user("bob"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> editing.drop(setting.program.id(), "G2", "G2-06", " ", manager))
                .isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> editing.put(
                        setting.program.id(), criterion("G1-02", "always", Measures.NONE), "Moved", manager))
                .isInstanceOf(InvalidFields.class)
                .isNotInstanceOf(Conflict.class);
    }

    @Test
    void aChangedFigureIsComputedWith() {
        GateTable.Setting setting = table.new Setting("G1", TEAM);
        String address = "/programs/" + setting.program.key() + "/gates/G4/criteria";
        assertThat(browser.post(setting.user("manager"), address)
                        .param("criterion", "G4-08")
                        .param("text", "SOPs are approved")
                        .param("threshold", "three playbooks")
                        .param("evidence", "D-38")
                        .param("mandatory", "true")
                        .param("owner", "process-lead")
                        .param("needed", ">= 90 %")
                        .param("needed", ">= 3")
                        .param("computed", "true")
                        .param("reason", "A small programme"))
                .hasStatus3xxRedirection();
        assertThat(criteria.find(setting.program.id(), "G4-08")
                        .orElseThrow()
                        .measures()
                        .list())
                .extracting(Measure::needed)
                .containsExactly(">= 90 %", ">= 3");
        assertThat(browser.post(setting.user("manager"), address)
                        .param("criterion", "G4-08")
                        .param("owner", "nobody"))
                .hasStatus(422);
    }
}
