package org.soclifecycle.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.core.ProgramId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is around the team, what was agreed with them, and who does what. */
@Service
@Transactional(readOnly = true)
public class Ecosystems {

    /** The register of the actors. */
    static final String ACTORS = "ecosystemActors";

    /** The register of what was agreed. */
    static final String AGREEMENTS = "csirtAgreements";

    private final Labelled labelled;
    private final Clock clock;

    Ecosystems(Labelled labelled, Clock clock) {
        this.labelled = labelled;
        this.clock = clock;
    }

    public Ecosystem of(ProgramId program) {
        List<Agreement> agreements = agreements(program);
        Map<String, List<Agreement>> byParty =
                agreements.stream().collect(Collectors.groupingBy(one -> plain(one.party())));
        List<EcosystemActor> actors = labelled.rows(program, ACTORS).stream()
                .map(row -> actor(row, byParty.getOrDefault(plain(row.key()), List.of())))
                .sorted(Comparator.comparing(EcosystemActor::kind).thenComparing(EcosystemActor::name))
                .toList();
        Set<String> known = actors.stream().map(actor -> plain(actor.name())).collect(Collectors.toSet());
        List<Agreement> others = agreements.stream()
                .filter(one -> !known.contains(plain(one.party())))
                .toList();
        return new Ecosystem(actors, others, roleSplit(program));
    }

    List<Agreement> agreements(ProgramId program) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return labelled.rows(program, AGREEMENTS).stream()
                .map(row -> agreement(row, today))
                .toList();
    }

    private static Agreement agreement(Labelled.Row row, LocalDate today) {
        LocalDate signed = Cells.date(row.data(), "signed");
        LocalDate endsOn = Cells.date(row.data(), "endsOn");
        return new Agreement(
                row.key(),
                row.word("type"),
                Cells.text(row.data(), "type"),
                signed,
                endsOn,
                Agreement.Validity.of(signed, endsOn, today));
    }

    private static EcosystemActor actor(Labelled.Row row, List<Agreement> agreements) {
        return new EcosystemActor(
                row.key(),
                row.word("kind", "Other"),
                row.word("roleNow"),
                row.word("relationWanted"),
                row.word("contact"),
                Cells.whole(row.data(), "trustLevel"),
                agreements);
    }

    private RoleSplit roleSplit(ProgramId program) {
        return new RoleSplit(labelled.rows(program, "roleSplit").stream()
                .map(row -> RoleSplit.Row.of(row.word("task", row.key()), row.data()))
                .toList());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Everything around a team.
     *
     * @param others agreements with parties that are no actors
     */
    public record Ecosystem(List<EcosystemActor> actors, List<Agreement> others, RoleSplit roleSplit) {}
}
