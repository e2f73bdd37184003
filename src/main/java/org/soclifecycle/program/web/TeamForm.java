package org.soclifecycle.program.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.soclifecycle.program.ProgramRequest.Seat;
import org.springframework.util.MultiValueMap;

/** The people typed for each role of a new programme: {@code team.soc-architect=ana}, as often as there are people. */
record TeamForm(Map<String, List<String>> people, Map<String, String> errors) {

    static final String PREFIX = "team.";

    /** Another line for a role is asked for by a button of this name; its value is the role. */
    static final String MORE = "more";

    static TeamForm empty() {
        return new TeamForm(Map.of(), Map.of());
    }

    static TeamForm of(MultiValueMap<String, String> typed) {
        Map<String, List<String>> people = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                people.put(
                        name.substring(PREFIX.length()),
                        values.stream().filter(value -> !value.isBlank()).toList());
            }
        });
        String more = typed.getFirst(MORE);
        if (more != null) {
            List<String> lines = new ArrayList<>(people.getOrDefault(more, List.of()));
            lines.add("");
            people.put(more, lines);
        }
        return new TeamForm(people, Map.of());
    }

    TeamForm with(Map<String, String> wrong) {
        return new TeamForm(people, wrong);
    }

    /** What stands in the lines of the role; at least one, which may be empty. */
    public List<String> lines(String role) {
        List<String> lines = people.getOrDefault(role, List.of());
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** How many of the roles have somebody. */
    public long filled(List<String> roles) {
        return roles.stream()
                .filter(role -> people.getOrDefault(role, List.of()).stream().anyMatch(name -> !name.isBlank()))
                .count();
    }

    List<Seat> seats() {
        LinkedHashSet<Seat> seats = new LinkedHashSet<>();
        people.forEach((role, names) -> names.stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> seats.add(new Seat(role, ProgramForm.username(name)))));
        return List.copyOf(seats);
    }
}
