package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.TeamEditing;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Candidate;
import org.soclifecycle.work.Candidates;
import org.soclifecycle.work.Inbox;
import org.soclifecycle.work.InboxBucket;
import org.soclifecycle.work.InboxQuery;
import org.soclifecycle.work.TaskRights;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each rule of the separation of duties, on every layer: not offered, refused by service and engine, recorded, unchanged. */
@IntegrationTest
class SeparationIT {

    @Autowired
    GateTable table;

    @Autowired
    Candidates candidates;

    @Autowired
    TaskRights rights;

    @Autowired
    Inbox inbox;

    @Autowired
    Tasks tasks;

    @Autowired
    TeamEditing editing;

    @Autowired
    Processes processes;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** A task that one person may not do, and another may. */
    private record Matter(GateTable.Setting setting, WorkItem item, String excluded, String able, String rule) {}

    /** What is tried, by the rule that refuses it. */
    enum Attempt {
        AUTHOR_REVIEWS(SeparationIT::reviewed),
        AUTHOR_APPROVES(SeparationIT::approved),
        ASSESSOR_VERIFIES_OWN_EVIDENCE(SeparationIT::verified),
        MANAGER_VOTES(SeparationIT::voted),
        REQUESTER_DECIDES_WAIVER(SeparationIT::waivedByRequester),
        OWNER_DECIDES_WAIVER(SeparationIT::waivedByOwner),
        CHAIR_SIGNS_SECOND(SeparationIT::countersigned),
        DELIVERY_LINE_SIGNS_SECOND(SeparationIT::countersignedFromTheLine),
        MAKER_RELEASES_PLAYBOOK(SeparationIT::released),
        DELEGATE_APPROVES_FOR_AUTHOR(SeparationIT::approvedThroughDelegation),
        AUTHOR_APPROVES_AS_DELEGATE(SeparationIT::approvedAsDelegate),
        AUDITOR_DECIDES(SeparationIT::decidedByAuditor);

        private final Function<SeparationIT, Matter> scene;

        Attempt(Function<SeparationIT, Matter> scene) {
            this.scene = scene;
        }
    }

    private GateTable.Setting setting(String process, Map<String, Object> variables, Map<String, List<String>> team) {
        GateTable.Setting setting = table.new Setting("G1", team);
        setting.start(process, variables);
        return setting;
    }

    private static Map<String, Object> version() {
        return Map.of("file", "https://example.org/d-12", "deliverableVersion", "1.0", "changeNote", "first version");
    }

    private Matter reviewed() {
        GateTable.Setting setting = setting(
                "deliverableApproval",
                Map.of("deliverableCode", "D-12"),
                Map.of(
                        "ann", List.of("executive-sponsor"),
                        "dan", List.of("soc-manager", "service-owner"),
                        "eve", List.of("service-owner")));
        setting.complete("submitDeliverable", "dan", version());
        return new Matter(setting, setting.item("reviewDeliverable"), "dan", "eve", "SOD-1");
    }

    private GateTable.Setting inApproval() {
        GateTable.Setting setting = setting(
                "deliverableApproval",
                Map.of("deliverableCode", "D-12"),
                Map.of(
                        "ann", List.of("executive-sponsor"),
                        "bob", List.of("ciso"),
                        "cid", List.of("finance-partner"),
                        "dan", List.of("soc-manager", "ciso"),
                        "eve", List.of("service-owner")));
        setting.complete("submitDeliverable", "dan", version());
        setting.complete("reviewDeliverable", "eve", Map.of("verdict", "accept"));
        return setting;
    }

    private Matter approved() {
        GateTable.Setting setting = inApproval();
        return new Matter(setting, setting.item("approveDeliverable"), "dan", "bob", "SOD-1");
    }

    private Matter approvedThroughDelegation() {
        GateTable.Setting setting = inApproval();
        setting.delegate("dan", "cid");
        return new Matter(setting, setting.item("approveDeliverable"), "cid", "bob", "SOD-7");
    }

    private Matter approvedAsDelegate() {
        GateTable.Setting setting = inApproval();
        setting.delegate("bob", "dan");
        return new Matter(setting, setting.item("approveDeliverable"), "dan", "bob", "SOD-1");
    }

    private Matter verified() {
        GateTable.Setting setting =
                table.gate("G1", Map.of("ann", List.of("executive-sponsor"), "eve", List.of("independent-assessor")));
        jdbc.sql("""
                insert into app.deliverable_version (id, program_id, code, version_label, state, author, created_at, version)
                values (gen_random_uuid(), ?, 'D-07', '1.0', 'IN_REVIEW', ?, now(), 0)
                """)
                .params(setting.program.id().value(), setting.user("assessor"))
                .update();
        setting.assemble("met", Map.of());
        return new Matter(setting, setting.item("verifyGateEvidence"), "assessor", "eve", "SOD-2");
    }

    private Matter voted() {
        GateTable.Setting setting = table.gate(
                "G1",
                Map.of("ann", List.of("executive-sponsor"), "bob", List.of("ciso"), "cid", List.of("soc-manager")));
        setting.assemble("met", Map.of());
        setting.verify();
        Actor manager = people.actor(setting.user("manager"));
        editing.add(setting.program.id(), setting.user("bob"), "program-manager", manager);
        return new Matter(setting, setting.ballot("bob"), "bob", "bob", "SOD-3");
    }

    private Matter waivedBy(String requester, String criterion, Map<String, List<String>> team) {
        GateTable.Setting setting = setting("waiverRequest", Map.of(), team);
        setting.complete("requestWaiver", requester, ApprovalIT.request(criterion, 60));
        return new Matter(setting, setting.item("decideWaiver"), "ann", "amy", "SOD-4");
    }

    private Matter waivedByRequester() {
        return waivedBy(
                "ann",
                "G1-02",
                Map.of("ann", List.of("executive-sponsor", "soc-manager"), "amy", List.of("executive-sponsor")));
    }

    private Matter waivedByOwner() {
        return waivedBy(
                "cid",
                "G1-02",
                Map.of(
                        "ann", List.of("executive-sponsor", "asset-owner"),
                        "amy", List.of("executive-sponsor"),
                        "cid", List.of("soc-manager")));
    }

    private GateTable.Setting signed(Map<String, List<String>> team) {
        GateTable.Setting setting = table.gate("G4", team);
        setting.untilDecision("met", Map.of(), "ann", "bob", "cid");
        setting.decide("ann", setting.decision("GO"));
        return setting;
    }

    private Matter countersigned() {
        GateTable.Setting setting = signed(Map.of(
                "ann", List.of("executive-sponsor", "independent-assessor"),
                "bob", List.of("ciso"),
                "cid", List.of("it-operations")));
        return new Matter(setting, setting.item("countersignGateDecision"), "ann", "assessor", "SOD-5");
    }

    private Matter countersignedFromTheLine() {
        GateTable.Setting setting = signed(Map.of(
                "ann", List.of("executive-sponsor"),
                "bob", List.of("ciso"),
                "cid", List.of("it-operations"),
                "eve", List.of("independent-assessor", "soc-manager")));
        return new Matter(setting, setting.item("countersignGateDecision"), "eve", "assessor", "SOD-5");
    }

    private Matter released() {
        GateTable.Setting setting = table
        .new Setting(
                "G1",
                Map.of(
                        "ann", List.of("executive-sponsor"),
                        "dan", List.of("process-lead", "shift-lead"),
                        "eve", List.of("shift-lead")));
        registerDocument(setting);
        setting.start("documentProduction", Map.of("wave", "IOC"));
        WorkItem produce = setting.item("produceDocument");
        transaction.executeWithoutResult(status -> processes.complete(produce.taskId(), Map.of(), setting.user("dan")));
        return new Matter(setting, setting.item("reviewDocument"), "dan", "eve", "SOD-6");
    }

    /** One playbook of the first wave; a register's row belongs to a submission. */
    private void registerDocument(GateTable.Setting setting) {
        WorkItem any = tasks.openOf(setting.program.id()).get(0);
        jdbc.sql("""
                with sent as (
                    insert into app.submission (id, work_item_id, program_id, process_key, task_key, form_id, version,
                        data, submitted_by, submitted_at)
                    values (gen_random_uuid(), :item, :program, 'x', 'x', 'x', 1, '{}', 'dan', now()) returning id)
                insert into app.register_row (id, program_id, register, row_key, position, title, data, source,
                    submission_id)
                select gen_random_uuid(), :program, 'documents', 'PB-1', 0, 'Phishing', '{"milestone": "IOC"}', 'x', id
                from sent
                """)
                .param("item", any.id())
                .param("program", setting.program.id().value())
                .update();
    }

    private Matter decidedByAuditor() {
        GateTable.Setting setting = setting(
                "waiverRequest",
                Map.of(),
                Map.of(
                        "ann", List.of("executive-sponsor", "auditor"),
                        "amy", List.of("executive-sponsor"),
                        "cid", List.of("soc-manager")));
        setting.complete("requestWaiver", "cid", ApprovalIT.request("G1-02", 60));
        return new Matter(setting, setting.item("decideWaiver"), "ann", "amy", "SOD-8");
    }

    @ParameterizedTest
    @EnumSource
    void isNotOffered(Attempt attempt) {
        Matter matter = attempt.scene.apply(this);
        Actor excluded = people.actor(matter.setting().user(matter.excluded()));
        for (InboxBucket bucket : List.of(InboxBucket.ROLES, InboxBucket.DELEGATED)) {
            assertThat(inbox.page(InboxQuery.of(bucket), excluded).rows())
                    .noneMatch(row -> row.item().id().equals(matter.item().id()));
        }
        assertThat(inbox.page(InboxQuery.of(InboxBucket.ALL), excluded).rows())
                .filteredOn(row -> row.item().id().equals(matter.item().id()))
                .noneMatch(row -> row.claimable());
        assertThat(candidates.of(matter.item()))
                .filteredOn(one -> one.username().equals(excluded.username()))
                .extracting(Candidate::obstacle)
                .allSatisfy(obstacle -> assertThat(obstacle).contains(matter.rule()));
        assertThat(rights.of(matter.item(), excluded).obstacle()).contains(matter.rule());
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedByTheServiceRecordedAndChangesNothing(Attempt attempt) {
        Matter matter = attempt.scene.apply(this);
        Actor excluded = people.actor(matter.setting().user(matter.excluded()));
        WorkItem before = item(matter);

        NotAllowed refused = catchThrowableOfType(
                NotAllowed.class, () -> tasks.complete(matter.item().id(), Map.of(), excluded, null));
        assertThat(refused.rule()).isEqualTo(matter.rule());
        assertThat(refused).hasMessageContaining("separation of duties").hasMessageContaining(matter.rule());
        if (before.assignee() == null) {
            assertThat(catchThrowable(() -> tasks.claim(matter.item().id(), excluded)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(item(matter)).isEqualTo(before);
        assertThat(recorded(matter, excluded)).isNotEmpty().allMatch(matter.rule()::equals);
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedByTheEngineRecordedAndChangesNothing(Attempt attempt) {
        Matter matter = attempt.scene.apply(this);
        Actor excluded = people.actor(matter.setting().user(matter.excluded()));
        WorkItem before = item(matter);

        Throwable thrown = catchThrowable(() -> transaction.executeWithoutResult(
                status -> processes.complete(matter.item().taskId(), Map.of(), excluded.username())));
        assertThat(Stream.iterate(thrown, Objects::nonNull, Throwable::getCause))
                .anySatisfy(cause -> assertThat(cause)
                        .isInstanceOfSatisfying(
                                NotAllowed.class,
                                refused -> assertThat(refused.rule()).isEqualTo(matter.rule())));
        assertThat(item(matter)).isEqualTo(before);
        assertThat(recorded(matter, excluded)).containsExactly(matter.rule());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MANAGER_VOTES")
    void isOfferedToSomebodyElse(Attempt attempt) {
        Matter matter = attempt.scene.apply(this);
        Actor able = people.actor(matter.setting().user(matter.able()));
        assertThat(rights.of(matter.item(), able).obstacle()).isNull();
        assertThat(inbox.page(InboxQuery.of(InboxBucket.ROLES), able).rows())
                .anyMatch(row -> row.item().id().equals(matter.item().id()) && row.claimable());
    }

    @Test
    void whoIsRefusedLearnsWhoElseMayDoIt() {
        Matter matter = approved();
        assertThat(rights.of(matter.item(), people.actor(matter.setting().user("dan")))
                        .obstacle())
                .isEqualTo(
                        "You completed “Submit deliverable”; this must be done by another person (separation of duties,"
                                + " SOD-1: Author, reviewer and approver are different persons). It may be done by bob.");
    }

    private WorkItem item(Matter matter) {
        return tasks.item(matter.item().id()).orElseThrow();
    }

    private List<String> recorded(Matter matter, Actor actor) {
        return jdbc.sql("""
                select details ->> 'rule' from app.audit_event where program_id = ? and actor = ?
                    and action = 'action.refused' and details ->> 'workItem' = ?
                """)
                .params(
                        matter.setting().program.id().value(),
                        actor.username(),
                        matter.item().id().toString())
                .query(String.class)
                .list();
    }
}
