package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.DelegationRow;
import org.soclifecycle.identity.Delegations;
import org.soclifecycle.identity.NewDelegation;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class InboxIT {

    private static final String CONFIRM = "userTask_confirmSponsorship";
    private static final String PLAN = "userTask_planDiscovery";

    @Autowired
    Fixture fixture;

    @Autowired
    Inbox inbox;

    @Autowired
    Tasks tasks;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Delegations delegations;

    @Autowired
    Environment environment;

    @Autowired
    Clock clock;

    private ProgramRow program;
    private WorkItem confirm;
    private Actor sam;
    private Actor pia;

    @BeforeEach
    void start() {
        program = fixture.program();
        confirm = fixture.open(program, CONFIRM);
        sam = fixture.person("sam");
        pia = fixture.person("pia");
    }

    @Test
    void anItemMovesFromTheRolesToThePersonToWhatIsDone() {
        assertThat(ids(InboxBucket.ROLES, sam)).containsExactly(confirm.id());
        assertThat(ids(InboxBucket.MINE, sam)).isEmpty();

        tasks.claim(confirm.id(), sam);
        assertThat(ids(InboxBucket.ROLES, sam)).isEmpty();
        assertThat(ids(InboxBucket.MINE, sam)).containsExactly(confirm.id());
        assertThat(ids(InboxBucket.UNASSIGNED, pia)).doesNotContain(confirm.id());
        assertThat(ids(InboxBucket.ALL, pia)).contains(confirm.id());

        tasks.complete(confirm.id(), Fixture.sponsorship(), sam, null);
        assertThat(ids(InboxBucket.MINE, sam)).isEmpty();
        assertThat(ids(InboxBucket.DONE, sam)).containsExactly(confirm.id());
        assertThat(ids(InboxBucket.ROLES, pia))
                .contains(fixture.open(program, PLAN).id());
    }

    @Test
    void onlyHoldersOfTheRoleCanTakeAnItem() {
        assertThat(row(InboxBucket.UNASSIGNED, fixture.person("tom")).claimable())
                .isFalse();
        assertThat(row(InboxBucket.ROLES, sam).claimable()).isTrue();
        assertThat(row(InboxBucket.ROLES, sam).phaseName()).isEqualTo("Information discovery");
    }

    @Test
    void auditorsSeeAllOpenWorkAndNothingToTake() {
        Actor auditor = fixture.person("aud");

        assertThat(inbox.page(in(InboxBucket.ALL), auditor).rows()).isNotEmpty().noneMatch(InboxRow::claimable);
        assertThat(ids(InboxBucket.ALL, auditor)).contains(confirm.id());
        assertThat(ids(InboxBucket.ROLES, auditor)).isEmpty();
        assertThat(ids(InboxBucket.ALL, fixture.person("otto"))).isEmpty();
    }

    @Test
    void aDraftIsMarked() {
        drafts.save(confirm.id(), java.util.Map.of("problemStatement", "x"), sam);

        assertThat(row(InboxBucket.ROLES, sam).draftSavedAt()).isNotNull();
    }

    @Test
    void itemsThatTheSeparationOfDutiesForbidsAreNotOfferedAndElsewhereMarked() {
        String instance = UUID.randomUUID().toString();
        insert("documentProduction", "userTask_produceDocument", instance, "COMPLETED", "tom", 0);
        UUID review = insert("documentProduction", "userTask_reviewDocument", instance, "OPEN", null, 1);
        fixture.seat(program, "tia", "soc-architect");

        assertThat(ids(InboxBucket.ROLES, fixture.person("tia"))).contains(review);
        assertThat(ids(InboxBucket.ROLES, fixture.person("tom"))).doesNotContain(review);
        assertThat(inbox.counts(in(InboxBucket.ROLES), fixture.person("tom"))).containsEntry(InboxBucket.ROLES, 0);
        InboxRow row = inbox.page(in(InboxBucket.UNASSIGNED), fixture.person("tom")).rows().stream()
                .filter(one -> one.item().id().equals(review))
                .findFirst()
                .orElseThrow();

        assertThat(row.separation()).contains("You completed “Produce SOP or playbook”", "separation of duties, SOD-6");
        assertThat(row.claimable()).isFalse();
    }

    @Test
    void filtersByDueDatePhaseAndText() {
        UUID late = insert("socScope", "userTask_defineConstituency", "i1", "OPEN", null, -3);
        UUID later = insert("socScope", "userTask_defineConstituency", "i2", "OPEN", null, 30);
        Actor tom = fixture.person("tom");

        assertThat(ids(with(InboxQuery.Due.OVERDUE, null, null), tom)).containsExactly(late);
        assertThat(ids(with(null, 2, null), tom)).containsExactly(late, later);
        assertThat(ids(with(null, 3, null), tom)).isEmpty();
        assertThat(ids(with(null, null, "generated"), tom)).containsExactly(late, later);
        assertThat(ids(with(null, null, "100%_"), tom)).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndRepetitions() {
        generate(120);
        Actor tom = fixture.person("tom");
        List<UUID> seen = new ArrayList<>();
        InboxQuery query = in(InboxBucket.ROLES);
        for (int pages = 0; pages < 4 && query != null; pages++) {
            InboxPage page = inbox.page(query, tom);
            page.rows().forEach(row -> seen.add(row.item().id()));
            query = page.next() == null ? null : query.after(page.next());
        }

        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        assertThat(inbox.counts(in(InboxBucket.ROLES), tom)).containsEntry(InboxBucket.ROLES, 120);
        assertThatThrownBy(() -> inbox.page(in(InboxBucket.ROLES).after("nonsense"), tom))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aHundredThousandOpenItemsAreReadThroughIndexesOnly() throws SQLException {
        Actor tom = fixture.person("tom");
        generate(100_000);
        exclude();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        DelegationRow delegation =
                delegations.create(new NewDelegation("tom", null, today, today), fixture.person("tia"));
        try {
            analyze();
            for (InboxBucket bucket : InboxBucket.values()) {
                InboxQuery first = InboxQuery.of(bucket);
                InboxQuery later = first.after(clock.instant().plusSeconds(3600) + "_" + UUID.randomUUID());
                InboxReach reach = inbox.reach(first, tom);
                assertReadsIndexesOnly(51, new InboxSql(first, reach, clock.instant()).page(51));
                assertReadsIndexesOnly(51, new InboxSql(later, reach, clock.instant()).page(51));
                assertReadsIndexesOnly(1000, new InboxSql(first, reach, clock.instant()).count(1000));
            }
            assertThat(inbox.counts(InboxQuery.of(InboxBucket.ROLES), tom))
                    .containsEntry(InboxBucket.ROLES, Inbox.COUNTED);
            assertThat(inbox.counts(InboxQuery.of(InboxBucket.DELEGATED), tom))
                    .containsEntry(InboxBucket.DELEGATED, Inbox.COUNTED);
        } finally {
            delegations.revoke(delegation.id(), fixture.person("tia"));
            remove();
        }
    }

    /** Everybody is kept from a thousand tasks, tom and tia from twenty each. */
    private void exclude() {
        jdbc.sql("""
                insert into app.work_exclusion (username, work_item_id, program_id, rule, deed)
                select 'somebody' || n % 100, id, program_id, 'SOD-1', 'did' from (
                    select id, program_id, row_number() over () as n from app.work_item
                    where program_id = :program and task_id like 'generated-%') generated
                """).param("program", program.id().value()).update();
        jdbc.sql("""
                insert into app.work_exclusion (username, work_item_id, program_id, rule, deed)
                select name, id, program_id, 'SOD-1', 'did' from (
                    select id, program_id from app.work_item where program_id = :program
                        and task_id like 'generated-%' order by due_at, id limit 20) soonest,
                    unnest(array['tom', 'tia']) name
                """).param("program", program.id().value()).update();
    }

    /** Only the owner of the tables may collect their statistics. */
    private void analyze() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.flyway.url"), "soc_owner", "");
                var statement = connection.createStatement()) {
            statement.execute("analyze app.work_item, app.work_candidate, app.work_exclusion, app.delegation");
        }
    }

    private void remove() {
        jdbc.sql("delete from app.work_exclusion where program_id = ?")
                .param(program.id().value())
                .update();
        jdbc.sql("delete from app.work_candidate where program_id = ?")
                .param(program.id().value())
                .update();
        jdbc.sql("delete from app.work_item where program_id = ? and task_id like 'generated-%'")
                .param(program.id().value())
                .update();
    }

    /**
     * Each visit to a table reads no more rows of an index than the page has, and throws none away but what the person
     * is excluded from.
     */
    private void assertReadsIndexesOnly(int most, InboxSql.Statement statement) {
        List<String> plan = jdbc.sql("explain (analyze, costs off, timing off) " + statement.sql())
                .params(statement.parameters())
                .query(String.class)
                .list();
        assertThat(plan)
                .as(String.join("\n", plan))
                .noneMatch(line -> line.contains("Seq Scan on work_") || removedIn(line) > 40)
                .filteredOn(line -> line.contains(" using work_"))
                .allSatisfy(line -> assertThat(rowsIn(line)).isLessThanOrEqualTo(most));
    }

    private static long removedIn(String line) {
        var matcher =
                java.util.regex.Pattern.compile("Removed by Filter: (\\d+)").matcher(line);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static long rowsIn(String line) {
        var matcher = java.util.regex.Pattern.compile("actual rows=(\\d+)").matcher(line);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private InboxQuery in(InboxBucket bucket) {
        return new InboxQuery(bucket, program.key(), null, null, null, null);
    }

    private InboxQuery with(InboxQuery.Due due, Integer phase, String text) {
        return new InboxQuery(InboxBucket.ROLES, program.key(), phase, due, text, null);
    }

    private InboxRow row(InboxBucket bucket, Actor actor) {
        return inbox.page(in(bucket), actor).rows().get(0);
    }

    private List<UUID> ids(InboxBucket bucket, Actor actor) {
        return ids(in(bucket), actor);
    }

    private List<UUID> ids(InboxQuery query, Actor actor) {
        return inbox.page(query, actor).rows().stream()
                .map(row -> row.item().id())
                .toList();
    }

    /** Each of them is for two roles that tom holds. */
    private void generate(int items) {
        jdbc.sql("""
                insert into app.work_item (id, task_id, program_id, program_key, process_instance_id, process_key, task_key,
                    governing_process, governing_task, deployment_id, name, phase, roles, state, task_class, attempt,
                    priority, created_at, due_at, version)
                select gen_random_uuid(), 'generated-' || :key || n, :program, :key, 'p' || n % 500, 'socScope',
                    'userTask_defineConstituency', 'socScope', 'userTask_defineConstituency', 'd', 'Generated ' || n, 2,
                    array['soc-architect', 'grc-officer'], 'OPEN', 'other', 1, 50, now(),
                    now() + (n % 5000) * interval '1 minute', 0
                from generate_series(1, :items) n
                """)
                .param("key", program.key())
                .param("program", program.id().value())
                .param("items", items)
                .update();
        jdbc.sql("""
                insert into app.work_candidate (program_id, role, due_at, work_item_id)
                select w.program_id, role, w.due_at, w.id from app.work_item w, unnest(w.roles) role
                where w.program_id = :program and w.state = 'OPEN' and w.assignee is null
                    and w.task_id like 'generated-%'
                """).param("program", program.id().value()).update();
    }

    private UUID insert(String process, String task, String instance, String state, String closedBy, int dueInDays) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into app.work_item (id, task_id, program_id, program_key, process_instance_id, process_key, task_key,
                    governing_process, governing_task, deployment_id, name, phase, roles, state, task_class, attempt,
                    priority, created_at, due_at, closed_at, closed_by, version)
                values (:id, :task || :id, :program, :key, :instance, :process, :task, :process, :task, 'd', 'Generated', 2,
                    array['soc-architect'], :state, 'other', 1, 50, now(), now() + make_interval(days => :days),
                    case when :state = 'OPEN' then null else now() end, :closedBy, 0)
                """)
                .param("id", id)
                .param("program", program.id().value())
                .param("key", program.key())
                .param("instance", instance)
                .param("process", process)
                .param("task", task)
                .param("state", state)
                .param("closedBy", closedBy, java.sql.Types.VARCHAR)
                .param("days", dueInDays)
                .update();
        if (state.equals("OPEN")) {
            jdbc.sql("""
                    insert into app.work_candidate (program_id, role, due_at, work_item_id)
                    select program_id, 'soc-architect', due_at, id from app.work_item where id = ?
                    """).param(id).update();
        }
        return id;
    }
}
