package org.soclifecycle.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.engine.Jobs;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.evidence.Deliverables;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.Delegations;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.identity.NewAccount;
import org.soclifecycle.identity.NewDelegation;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Classification;
import org.soclifecycle.program.ProgramRequest;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.work.SignatureInput;
import org.soclifecycle.work.SigningBlocks;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets the table for a gate: a programme with its people, a review of its own, and the papers to pass along. */
@Component
public class GateTable {

    private final Accounts accounts;
    private final People people;
    private final Delegations delegations;
    private final Programs programs;
    private final Processes processes;
    private final Jobs jobs;
    private final Tasks tasks;
    private final SigningBlocks signing;
    private final Deliverables deliverables;
    private final GateReviews reviews;
    private final TransactionTemplate transaction;

    GateTable(
            Accounts accounts,
            People people,
            Delegations delegations,
            Programs programs,
            Processes processes,
            Jobs jobs,
            Tasks tasks,
            SigningBlocks signing,
            Deliverables deliverables,
            GateReviews reviews,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.people = people;
        this.delegations = delegations;
        this.programs = programs;
        this.processes = processes;
        this.jobs = jobs;
        this.tasks = tasks;
        this.signing = signing;
        this.deliverables = deliverables;
        this.reviews = reviews;
        this.transaction = transaction;
    }

    /** A fresh programme with the gate's review open and its deliverables approved. */
    public Setting gate(String gate, Map<String, List<String>> team) {
        Setting setting = new Setting(gate, team);
        transaction.executeWithoutResult(status -> deliverables
                .requiredFor("SOC", gate)
                .forEach(required -> deliverables.approve(setting.program.id(), required.code(), "1.0")));
        return setting;
    }

    /** The people at one gate; the names in the team stand for accounts of this test alone. */
    public class Setting {

        final String gate;
        public final ProgramRow program;
        final String instance;
        private final String suffix = UUID.randomUUID().toString().substring(0, 6);

        Setting(String gate, Map<String, List<String>> team) {
            this.gate = gate;
            List<ProgramRequest.Seat> seats = new ArrayList<>();
            Set.of("manager", "assessor").forEach(this::account);
            team.keySet().forEach(this::account);
            team.forEach((name, roles) -> roles.forEach(role -> seats.add(new ProgramRequest.Seat(role, user(name)))));
            seats.add(new ProgramRequest.Seat("independent-assessor", user("assessor")));
            String sponsor = team.entrySet().stream()
                    .filter(seat -> seat.getValue().contains("executive-sponsor"))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            seats.removeIf(seat ->
                    seat.role().equals("executive-sponsor") && seat.username().equals(user(sponsor)));
            LocalDate start = LocalDate.of(2026, 1, 5);
            program = programs.start(
                    new ProgramRequest(
                            "SOC",
                            "Gate " + suffix,
                            "Testers",
                            null,
                            suffix,
                            user(sponsor),
                            user("manager"),
                            start,
                            start.plusYears(1),
                            start.plusYears(2),
                            null,
                            null,
                            Classification.INTERNAL,
                            BigDecimal.ONE,
                            Calendars.STANDARD,
                            seats),
                    people.actor(user("manager")));
            instance = Objects.requireNonNull(transaction.execute(status -> processes.start(
                    program.id(), "gateReview", program.key() + "/" + gate, Map.of("gateCode", gate), null)));
            run();
        }

        public String user(String name) {
            return name + "." + suffix;
        }

        private void account(String name) {
            Set<GlobalRole> roles = name.equals("manager") ? Set.of(GlobalRole.PROGRAM_MANAGER) : Set.of();
            accounts.create(new NewAccount(user(name), name, null, roles), Fixture.PASSWORD);
        }

        /** From today on, for a week, on all programmes. */
        void delegate(String from, String to) {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            delegations.create(new NewDelegation(user(to), null, today, today.plusDays(7)), people.actor(user(from)));
        }

        public void run() {
            jobs.runDue(program.id());
        }

        /** Starts a process beside the main line. */
        void start(String process, Map<String, Object> variables) {
            transaction.executeWithoutResult(
                    status -> processes.start(program.id(), process, program.key() + "/X/1", variables, null));
            run();
        }

        List<WorkItem> open(String form) {
            return tasks.openOf(program.id()).stream()
                    .filter(item -> form.equals(item.formId()))
                    .toList();
        }

        public WorkItem item(String form) {
            List<WorkItem> items = open(form);
            if (items.size() != 1) {
                throw new AssertionError(items.size() + " open items with the form " + form);
            }
            return items.get(0);
        }

        void complete(WorkItem item, String name, Map<String, ?> values) {
            Actor actor = people.actor(user(name));
            SignatureInput signature = signing.of(item, actor)
                    .map(block -> new SignatureInput(block.statementFor(values), Fixture.PASSWORD))
                    .orElse(null);
            tasks.complete(item.id(), values, actor, null, signature);
        }

        void complete(String form, String name, Map<String, ?> values) {
            complete(item(form), name, values);
            run();
        }

        /** The team claims this for every criterion but the named ones. */
        void assemble(String status, Map<String, String> otherwise) {
            List<Map<String, Object>> criteria = criteria("selfStatus", status, otherwise);
            criteria.forEach(row -> row.put("evidenceRefs", "Record 1"));
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("packageSummary", "All there");
            values.put("criteria", criteria);
            values.put(
                    "deliverables",
                    deliverables.requiredFor("SOC", gate).stream()
                            .map(required -> Map.of("code", required.code()))
                            .toList());
            values.put("openRisksTop5", List.of(Map.of("riskId", "R-01", "exposure", 6, "response", "reduce")));
            values.put("costToDate", 100);
            values.put("scheduleVarianceWd", 0);
            values.put("recommendedOutcome", "GO");
            values.put("recommendationReason", "Ready");
            complete("assembleGatePackage", "manager", values);
        }

        void verify() {
            verify(Map.of());
        }

        /** The assessor confirms everything but the named criteria. */
        void verify(Map<String, String> otherwise) {
            Map<String, @Nullable Object> values = new HashMap<>();
            List<Map<String, Object>> verdicts = criteria("verdict", "confirmed", otherwise);
            verdicts.forEach(row -> row.put("note", "Seen"));
            values.put("verification", verdicts);
            values.put("deliveryConfidence", "green");
            values.put("reviewerStatement", "Seen");
            complete("verifyGateEvidence", "assessor", values);
        }

        private List<Map<String, Object>> criteria(String column, String value, Map<String, String> otherwise) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (ReviewCriterionRow criterion : reviews.criteria(review().id())) {
                rows.add(new HashMap<>(Map.of(
                        "criterionId", criterion.code(), column, otherwise.getOrDefault(criterion.code(), value))));
            }
            return rows;
        }

        public WorkItem ballot(String name) {
            return open("castGateVote").stream()
                    .filter(item -> user(name).equals(item.subject()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No ballot of " + name));
        }

        void vote(String name, String choice) {
            complete(ballot(name), name, ballot(choice, false));
        }

        static Map<String, Object> ballot(String choice, boolean conflict) {
            return Map.of("vote", choice, "conflictOfInterest", conflict, "rationale", "Because");
        }

        /** What the chair signs. */
        Map<String, Object> decision(String decision, Object... more) {
            Map<String, Object> values = new HashMap<>();
            values.put("decision", decision);
            values.put("effectiveDate", LocalDate.now().toString());
            for (int at = 0; at < more.length; at += 2) {
                values.put((String) more[at], more[at + 1]);
            }
            return values;
        }

        void decide(String chair, Map<String, ?> decision) {
            complete("confirmGateDecision", chair, decision);
        }

        /** Package, verification and equal votes of the named people, until the chair's turn. */
        void untilDecision(String status, Map<String, String> otherwise, String... voters) {
            assemble(status, otherwise);
            verify();
            for (String voter : voters) {
                if (!open("castGateVote").isEmpty()) {
                    vote(voter, "approve");
                }
            }
            run();
        }

        public GateReviewRow review() {
            return reviews.of(program.id(), gate).get(0);
        }

        ProgramRow program() {
            return programs.find(program.id());
        }
    }
}
