package org.soclifecycle.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes members of the sector between the tasks. Each change is published, and so put on the record. */
@Service
@Transactional
public class MemberEditing {

    private static final int LONGEST_REASON = 2000;

    private final Members members;
    private final MemberRights rights;
    private final Programs programs;
    private final MemberWriting writing;
    private final Clock clock;

    MemberEditing(Members members, MemberRights rights, Programs programs, MemberWriting writing, Clock clock) {
        this.members = members;
        this.rights = rights;
        this.programs = programs;
        this.writing = writing;
        this.clock = clock;
    }

    /** @throws InvalidFields naming the columns that are wrong; {@code entity} when there is such a member already */
    public void add(ProgramRow program, SectorMember member, Actor actor) {
        locked(program, actor);
        MemberRules.check(member, today());
        requireNew(program, member.entity());
        writing.write(program.id(), null, member, actor, false);
    }

    /**
     * Changes a member, its name included.
     *
     * @param entity its name until now
     * @param seen what the person saw of it before; see {@link SectorMember#seen}
     * @throws InvalidFields naming the columns that are wrong; {@code seen} when somebody changed it in between
     */
    public void change(ProgramRow program, String entity, String seen, SectorMember member, Actor actor) {
        locked(program, actor);
        SectorMember before = members.find(program.id(), entity);
        if (!before.seen().equals(seen)) {
            throw new InvalidFields(Map.of(
                    "seen",
                    "Somebody changed this member in the meantime. Compare with what it is now, then save again."));
        }
        MemberRules.check(member, today());
        if (!member.entity().equalsIgnoreCase(entity)) {
            requireNew(program, member.entity());
        }
        writing.write(program.id(), before, member, actor, false);
    }

    /** @throws InvalidFields naming {@code reason} when there is none or it is too long */
    public void remove(ProgramRow program, String entity, String reason, Actor actor) {
        locked(program, actor);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidFields(
                    Map.of("reason", "Enter the reason, in at most 2,000 characters; it stays on the record."));
        }
        writing.remove(program.id(), members.find(program.id(), entity), reason.strip(), actor);
    }

    /**
     * Takes over the correct rows of a file that are new or changed.
     *
     * @return how many these were
     * @throws InvalidFields naming {@code file} when it cannot be read
     */
    public int take(ProgramRow program, String text, Actor actor) {
        locked(program, actor);
        MemberFile file = MemberFile.read(text, members.of(program.id()), today());
        file.effective().forEach(line -> writing.write(program.id(), line.before(), line.member(), actor, true));
        return file.effective().size();
    }

    /** What a file would do; nothing is kept yet. */
    @Transactional(readOnly = true)
    public MemberFile preview(ProgramRow program, String text, Actor actor) {
        rights.require(actor, program);
        return MemberFile.read(text, members.of(program.id()), today());
    }

    private void requireNew(ProgramRow program, String entity) {
        boolean taken =
                members.of(program.id()).stream().anyMatch(one -> one.entity().equalsIgnoreCase(entity));
        if (taken) {
            throw new InvalidFields(Map.of("entity", "There is a member of this name already."));
        }
    }

    private void locked(ProgramRow program, Actor actor) {
        rights.require(actor, programs.lock(program.id()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
