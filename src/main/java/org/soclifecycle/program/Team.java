package org.soclifecycle.program;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
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
    private final Standings standings;

    Team(MembershipRepository memberships, Roles roles, Standings standings) {
        this.memberships = memberships;
        this.roles = roles;
        this.standings = standings;
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

    /**
     * Whether the person may see the programme: members and who acts for one of them, and by global role programme
     * managers, auditors, administrators.
     */
    public boolean maySee(Actor actor, ProgramId program) {
        return seesEverything(actor) || isInvolved(actor, program);
    }

    /** Whether the person is on the team, or acts for somebody who is. */
    public boolean isInvolved(Actor actor, ProgramId program) {
        return !rolesOf(program, actor.username()).isEmpty()
                || !standings.of(program, actor).isStranger();
    }

    /** Whether the person may contribute to the programme: members and who acts for one of them, but no auditors. */
    public boolean mayContribute(Actor actor, ProgramId program) {
        Set<String> held = rolesOf(program, actor.username());
        return !isAuditor(actor, held)
                && (!held.isEmpty() || !standings.of(program, actor).isStranger());
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

    /** @throws NotAllowed when the person may not see the programme */
    public static void requireSight(Standing standing) {
        if (!seesEverything(standing.actor()) && standing.isStranger()) {
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
}
