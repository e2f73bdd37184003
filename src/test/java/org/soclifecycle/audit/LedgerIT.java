package org.soclifecycle.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soclifecycle.core.CanonicalJson;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.dashboard.web.Scene;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Team;
import org.soclifecycle.program.TeamEditing;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class LedgerIT {

    private static final List<String> CHANGES = List.of(
            "update app.audit_event set actor = 'nobody'", "delete from app.audit_event", "truncate app.audit_event");

    @Autowired
    Scene scene;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Team team;

    @Autowired
    TeamEditing editing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Value("${spring.flyway.url}")
    String ownersUrl;

    @Value("${spring.flyway.user}")
    String owner;

    @Test
    void everyEntryCarriesTheHashOfTheOneBeforeAndCanBeVerifiedFromTheTable() {
        ProgramId program = ProgramId.random();
        ledger.append(Entry.of(program, clock.instant(), "ana", "task.completed", "Öffnen “x”\n\u20ac")
                .with("values", Map.of("amount", new BigDecimal("12.50"), "rows", List.of(Map.of("k", "\u0001"), 7)))
                .with("nothing", null));
        ledger.append(Entry.of(program, clock.instant(), null, "milestone.reached", "M0"));
        ledger.append(
                Entry.of(program, clock.instant(), "ben", "program.held", null).because("Budget"));

        List<String> recomputed = new ArrayList<>();
        List<String> stored = new ArrayList<>();
        String previous = Ledger.FIRST;
        for (Map<String, Object> row : rows(program)) {
            assertThat(row.get("previous_hash")).isEqualTo(previous);
            recomputed.add(Ledger.hash(canonical(row)));
            stored.add((String) row.get("hash"));
            previous = (String) row.get("hash");
        }

        assertThat(recomputed).hasSize(3).isEqualTo(stored).doesNotHaveDuplicates();
        assertThat(jdbc.sql("select hash from app.audit_chain where chain = ?")
                        .param(program.toString())
                        .query(String.class)
                        .single())
                .isEqualTo(previous);
    }

    @Test
    void whatATransactionAppendsIsWrittenWhenItCommitsAndNotAtAllWhenItRollsBack() {
        ProgramId program = ProgramId.random();
        transaction.executeWithoutResult(status -> {
            ledger.append(Entry.of(program, clock.instant(), "ana", "task.claimed", "Confirm sponsorship"));
            ledger.append(Entry.of(program, clock.instant(), "ana", "task.completed", "Confirm sponsorship"));
        });
        transaction.executeWithoutResult(status -> {
            ledger.append(Entry.of(program, clock.instant(), "ben", "task.claimed", "Draft charter"));
            status.setRollbackOnly();
        });

        assertThat(rows(program))
                .extracting(row -> row.get("sequence") + " " + row.get("action"))
                .containsExactly("1 task.claimed", "2 task.completed");
    }

    @Test
    void aChangedEntryNoLongerMatchesItsHash() {
        ProgramId program = ProgramId.random();
        ledger.append(Entry.of(program, clock.instant(), "ana", "task.completed", "Confirm sponsorship"));
        Map<String, Object> row = rows(program).get(0);

        row.put("actor", "ben");

        assertThat(Ledger.hash(canonical(row))).isNotEqualTo(row.get("hash"));
    }

    private List<Map<String, Object>> rows(ProgramId program) {
        return new ArrayList<>(jdbc.sql(
                        "select id, chain, sequence, occurred_at, actor, action, subject, reason, details::text as details,"
                                + " source_address, correlation_id, previous_hash, hash from app.audit_event"
                                + " where chain = ? order by sequence")
                .param(program.toString())
                .query()
                .listOfRows());
    }

    /** What somebody does who has the table and the description, but not this software. */
    private static String canonical(Map<String, Object> row) {
        Map<String, Object> fields = new java.util.HashMap<>();
        Object details = JsonMapper.builder().build().readValue((String) row.get("details"), Object.class);
        fields.put("id", row.get("id"));
        fields.put("chain", row.get("chain"));
        fields.put("sequence", row.get("sequence"));
        fields.put("occurredAt", ((java.sql.Timestamp) row.get("occurred_at")).toInstant());
        fields.put("actor", row.get("actor"));
        fields.put("action", row.get("action"));
        fields.put("subject", row.get("subject"));
        fields.put("reason", row.get("reason"));
        fields.put("details", CanonicalJson.write(details));
        fields.put("sourceAddress", row.get("source_address"));
        fields.put("correlationId", row.get("correlation_id"));
        fields.put("previousHash", row.get("previous_hash"));
        return CanonicalJson.write(fields);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theApplicationsRoleHasNoRightToChangeIt(int change) {
        assertThatThrownBy(() -> jdbc.sql(CHANGES.get(change)).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theOwnerIsRefusedByTheTrigger(int change) throws SQLException {
        ledger.append(Entry.of(ProgramId.random(), clock.instant(), "ana", "task.completed", "Confirm sponsorship"));
        try (Connection connection = DriverManager.getConnection(ownersUrl, owner, "");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(CHANGES.get(change)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed or deleted");
        }
    }

    @Test
    void whatCannotBeRecordedDoesNotHappen() throws SQLException {
        Actor manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        Actor architect = scene.person("architect");
        ProgramRow program = scene.program(manager, "Recorded Reef");
        asOwner("revoke insert on app.audit_event from soc_app");
        try {
            assertThatThrownBy(() -> editing.add(program.id(), architect.username(), "soc-architect", manager))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        } finally {
            asOwner("grant insert on app.audit_event to soc_app");
        }
        assertThat(team.rolesOf(program.id(), architect.username())).isEmpty();
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(ownersUrl, owner, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
