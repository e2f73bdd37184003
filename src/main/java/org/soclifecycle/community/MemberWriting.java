package org.soclifecycle.community;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.community.MemberChanged.Kind;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.work.RegisterEditing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes members into the register and says what changed. */
@Component
class MemberWriting {

    private static final String SOURCE = "community/members";

    private final RegisterEditing registers;
    private final ApplicationEventPublisher events;

    MemberWriting(RegisterEditing registers, ApplicationEventPublisher events) {
        this.registers = registers;
        this.events = events;
    }

    /** @param before what it was; null for a new one. Nothing happens when nothing differs. */
    void write(ProgramId program, @Nullable SectorMember before, SectorMember after, Actor actor, boolean imported) {
        Map<String, @Nullable Object> old = before == null ? Map.of() : before.data();
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(after.data());
        changed.entrySet().removeIf(cell -> Objects.equals(cell.getValue(), old.get(cell.getKey())));
        if (changed.isEmpty()) {
            return;
        }
        if (before != null && !before.entity().equals(after.entity())) {
            registers.rename(program, SectorMember.REGISTER, before.entity(), after.entity());
        }
        registers.put(program, after.row(), SOURCE);
        Map<String, @Nullable Object> was = new LinkedHashMap<>(old);
        was.keySet().retainAll(changed.keySet());
        Kind kind = before == null ? Kind.ADDED : Kind.CHANGED;
        events.publishEvent(
                new MemberChanged(program, actor.username(), kind, after.entity(), null, was, changed, imported));
    }

    void remove(ProgramId program, SectorMember member, String reason, Actor actor) {
        registers.remove(program, SectorMember.REGISTER, member.entity());
        events.publishEvent(new MemberChanged(
                program, actor.username(), Kind.REMOVED, member.entity(), reason, member.data(), Map.of(), false));
    }
}
