package org.soclifecycle.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.plan.Milestones;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has a date that somebody outside may confirm: milestones that are still to come, and agreements. */
@Service
@Transactional(readOnly = true)
public class DateSubjects {

    private final Milestones milestones;
    private final Programs programs;
    private final Ecosystems ecosystems;

    DateSubjects(Milestones milestones, Programs programs, Ecosystems ecosystems) {
        this.milestones = milestones;
        this.programs = programs;
        this.ecosystems = ecosystems;
    }

    public List<Subject> of(ProgramId program) {
        List<Subject> subjects = new ArrayList<>();
        milestones.of(programs.find(program)).stream()
                .filter(milestone -> !milestone.isReached())
                .forEach(one -> subjects.add(new Subject(
                        "milestone:" + one.code(), one.code() + " " + one.name(), one.name(), one.forecastDate())));
        ecosystems.agreements(program).forEach(one -> subjects.add(agreement(one)));
        return List.copyOf(subjects);
    }

    private static Subject agreement(Agreement one) {
        String what = (one.type() == null ? "Agreement" : one.type()) + " with " + one.party();
        boolean signed = one.signed() != null;
        String title = what + (signed ? " ends" : " is signed");
        return new Subject("agreement:" + one.party(), what, title, signed ? one.endsOn() : null);
    }

    public Optional<Subject> find(ProgramId program, String id) {
        return of(program).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Something with a date.
     *
     * @param label as the team reads it
     * @param title as people outside read it
     * @param day as far as it is known
     */
    public record Subject(
            String id, String label, String title, @Nullable LocalDate day) {}
}
