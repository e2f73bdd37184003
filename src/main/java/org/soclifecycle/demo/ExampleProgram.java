package org.soclifecycle.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.program.Classification;
import org.soclifecycle.program.ProgramRequest;

/** The cast of an example programme and the request that starts it. */
record ExampleProgram(Request request, List<Person> people, WorkingCalendar calendar, List<Aside> asides) {

    /**
     * What somebody sets off beside the main line: so many working days after a task was opened for the nth time.
     *
     * @param code as the programme's page offers it, for example {@code start:changeRequest}
     */
    record Aside(String process, String task, int occurrence, int afterDays, String code, String by) {}

    record Request(
            String kind,
            String name,
            String organisation,
            String sector,
            String shortName,
            String sponsor,
            String programManager,
            LocalDate startDate,
            LocalDate targetIocDate,
            LocalDate targetFocDate,
            BigDecimal budgetTotal,
            String currency,
            Classification classification,
            BigDecimal sizeFactor,
            String calendar) {}

    record Person(
            String username, String displayName, String email, List<GlobalRole> globalRoles, List<String> roles) {}

    record WorkingCalendar(String name, String timeZone, List<String> week, Map<LocalDate, String> holidays) {}

    /** The request with all dates moved by so many days, under another name and short name. */
    ProgramRequest moved(long days, String name, String organisation, String shortName) {
        List<ProgramRequest.Seat> team = new ArrayList<>();
        people.forEach(person ->
                person.roles().forEach(role -> team.add(new ProgramRequest.Seat(role, person.username()))));
        return new ProgramRequest(
                request.kind(),
                name,
                organisation,
                request.sector(),
                shortName,
                request.sponsor(),
                request.programManager(),
                request.startDate().plusDays(days),
                request.targetIocDate().plusDays(days),
                request.targetFocDate().plusDays(days),
                request.budgetTotal(),
                request.currency(),
                request.classification(),
                request.sizeFactor(),
                request.calendar(),
                team);
    }
}
