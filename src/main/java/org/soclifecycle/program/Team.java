package org.soclifecycle.program;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role on a programme, and what that lets them see and do. */
@Service
@Transactional(readOnly = true)
public class Team {

    /** The role that runs a programme. */
    public static final String MANAGER = "program-manager";

    private static final String AUDITOR = "auditor";

    private final MembershipRepository memberships;
    private final Roles roles;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Team(MembershipRepository memberships, Roles roles, People people, Clock clock, ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.roles = roles;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** Everybody on the programme, by role. */
    public List<MemberRow> of(ProgramId program) {
        return memberships.findByProgramIdOrderByRoleAscUsernameAsc(program.value()).stream()
                .map(this::row)
                .toList();
    }

    private MemberRow row(Membership member) {
        return new MemberRow(
                member.program(), member.username(), member.role(), roles.nameOf(member.role()), member.since());
    }

    /** The roles the person holds on the programme. */
    public Set<String> rolesOf(ProgramId program, String username) {
        return new TreeSet<>(memberships.rolesOf(program.value(), username));
    }

    /** The persons who hold one of the roles. */
    public Set<String> holders(ProgramId program, Collection<String> wanted) {
        return memberships.findByProgramIdAndRoleIn(program.value(), List.copyOf(wanted)).stream()
                .map(Membership::username)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The roles that the person holds: on all programmes, or on the one with the key. */
    public List<HeldRole> heldBy(String username, @Nullable String programKey) {
        return memberships.heldBy(username, programKey);
    }

    /** Whether the person may see the programme: members, and by global role programme managers, auditors, administrators. */
    public boolean maySee(Actor actor, ProgramId program) {
        return seesEverything(actor) || !rolesOf(program, actor.username()).isEmpty();
    }

    static boolean seesEverything(Actor actor) {
        return actor.isAuditor() || actor.isProgramManager() || actor.isAdministrator();
    }

    /** @throws NotAllowed when the person may not see the programme */
    public void requireSight(Actor actor, ProgramId program) {
        if (!maySee(actor, program)) {
            throw stranger();
        }
    }

    /**
     * @param held the roles of the person on the programme
     * @throws NotAllowed when the person may not see the programme
     */
    public static void requireSight(Actor actor, Set<String> held) {
        if (!seesEverything(actor) && held.isEmpty()) {
            throw stranger();
        }
    }

    private static NotAllowed stranger() {
        return new NotAllowed("You are not on the team of this programme. Ask its programme manager for a role.");
    }

    /** Whether the person may change the programme itself: its programme managers; never an auditor. */
    public boolean mayManage(Actor actor, ProgramId program) {
        Set<String> held = rolesOf(program, actor.username());
        return !isAuditor(actor, held) && held.contains(MANAGER);
    }

    /** @throws NotAllowed when the person may not change the programme */
    public void requireManagement(Actor actor, ProgramId program) {
        if (!mayManage(actor, program)) {
            throw new NotAllowed("Only the programme manager of this programme may do that.");
        }
    }

    /** Auditors read everything and change nothing, whatever else they hold. */
    public static boolean isAuditor(Actor actor, Set<String> held) {
        return actor.isAuditor() || held.contains(AUDITOR);
    }

    /** Gives the person the role. */
    @Transactional
    public void add(ProgramId program, String username, String role, Actor actor) {
        requireManagement(actor, program);
        if (!roles.exists(role)) {
            throw new InvalidFields(Map.of("role", "Choose a role from the list."));
        }
        if (!people.isActive(username)) {
            throw new InvalidFields(Map.of(
                    "username", "There is no active account “" + username + "”; choose a person from the list."));
        }
        if (rolesOf(program, username).contains(role)) {
            throw new Conflict(username + " already holds the role " + roles.nameOf(role) + ".");
        }
        seat(program, username, role, actor.username());
    }

    /** Fills the seats of a new programme; people and roles have been checked. */
    void found(ProgramId program, List<ProgramRequest.Seat> seats, String actor) {
        seats.forEach(seat -> seat(program, seat.username(), seat.role(), actor));
    }

    private void seat(ProgramId program, String username, String role, String actor) {
        memberships.save(new Membership(program, username, role, clock.instant()));
        events.publishEvent(new MemberAdded(program, username, role, actor));
    }

    /** Takes the role from the person. The last programme manager stays. */
    @Transactional
    public void remove(ProgramId program, String username, String role, Actor actor) {
        requireManagement(actor, program);
        if (role.equals(MANAGER) && holders(program, List.of(MANAGER)).equals(Set.of(username))) {
            throw new Conflict("A programme needs a programme manager; name another one first.");
        }
        if (memberships.deleteByProgramIdAndUsernameAndRole(program.value(), username, role) == 0) {
            throw new Conflict(username + " does not hold the role " + roles.nameOf(role) + " any more.");
        }
        events.publishEvent(new MemberRemoved(program, username, role, actor.username()));
    }
}
