package org.soclifecycle.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.dashboard.PortfolioPage.Group;
import org.soclifecycle.dashboard.PortfolioPage.Summary;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.plan.Colour;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the programmes stand, many at a time: the number of statements does not depend on how many there are. */
@Service
@Transactional(readOnly = true)
public class Portfolio {

    private static final int SIZE = 50;

    private final Programs programs;
    private final PortfolioReading reading;

    Portfolio(Programs programs, PortfolioReading reading) {
        this.programs = programs;
        this.reading = reading;
    }

    /** A page of the programmes the person may see. */
    public PortfolioPage page(PortfolioQuery query, Actor actor) {
        List<PortfolioStand> stands = reading.stands(programs.all(query.programs(), actor)).stream()
                .filter(query::accepts)
                .sorted(PortfolioStand.by(query.order(), query.descending(), query.grouping()))
                .toList();
        int pages = Math.max(1, (stands.size() + SIZE - 1) / SIZE);
        int page = Math.max(1, query.page());
        List<PortfolioStand> shown =
                page > pages ? List.of() : stands.subList((page - 1) * SIZE, Math.min(page * SIZE, stands.size()));
        return new PortfolioPage(groups(query, stands, reading.rows(shown)), summary(stands), page, pages);
    }

    /** Where one programme stands. */
    public PortfolioRow of(ProgramRow program) {
        return reading.rows(reading.stands(List.of(program)))
                .values()
                .iterator()
                .next();
    }

    private static List<Group> groups(
            PortfolioQuery query, List<PortfolioStand> all, Map<ProgramId, PortfolioRow> shown) {
        Map<String, List<PortfolioStand>> members = new LinkedHashMap<>();
        all.forEach(stand -> members.computeIfAbsent(stand.group(query.grouping()), name -> new ArrayList<>())
                .add(stand));
        List<Group> groups = new ArrayList<>();
        members.forEach((name, stands) -> {
            List<PortfolioRow> rows = stands.stream()
                    .map(stand -> shown.get(stand.program().id()))
                    .filter(java.util.Objects::nonNull)
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(name, summary(stands), rows));
            }
        });
        return groups;
    }

    private static Summary summary(Collection<PortfolioStand> stands) {
        return new Summary(
                stands.size(),
                count(stands, Colour.GREEN),
                count(stands, Colour.AMBER),
                count(stands, Colour.RED),
                (int) stands.stream().filter(PortfolioStand::isBlocked).count());
    }

    private static int count(Collection<PortfolioStand> stands, Colour colour) {
        return (int) stands.stream().filter(stand -> stand.colour() == colour).count();
    }
}
