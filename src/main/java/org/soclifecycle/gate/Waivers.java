package org.soclifecycle.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The waivers of a programme. Each belongs to the process instance that decides it. */
@Service
@Transactional
public class Waivers {

    private final WaiverRepository waivers;
    private final Programs programs;
    private final Announcing announcing;

    Waivers(WaiverRepository waivers, Programs programs, Announcing announcing) {
        this.waivers = waivers;
        this.programs = programs;
        this.announcing = announcing;
    }

    /** All waivers of the programme, newest first. */
    @Transactional(readOnly = true)
    public List<WaiverRow> of(ProgramId program) {
        return waivers.findByProgramIdOrderByRequestedAtDesc(program.value()).stream()
                .map(Waiver::toRow)
                .toList();
    }

    /** The waivers of all programmes that stand and expire on or before the day, in one statement. */
    @Transactional(readOnly = true)
    public Map<ProgramId, List<WaiverRow>> expiringBy(LocalDate day) {
        return waivers.findByStateAndExpiresOnLessThanEqualOrderByExpiresOn(WaiverState.GRANTED, day).stream()
                .collect(
                        Collectors.groupingBy(Waiver::program, Collectors.mapping(Waiver::toRow, Collectors.toList())));
    }

    /** The criteria of the gate that a waiver covers today. */
    @Transactional(readOnly = true)
    public Set<String> covered(ProgramId program, String gate) {
        LocalDate today = announcing.today();
        return of(program).stream()
                .filter(waiver -> waiver.gate().equals(gate) && waiver.isValidOn(today))
                .map(WaiverRow::criterion)
                .collect(Collectors.toSet());
    }

    void request(ProgramId program, String instance, WaiverRequest request, String actor) {
        waivers.save(new Waiver(program.value(), instance, request, actor, announcing.now()));
    }

    void sign(String instance, String actor, boolean second) {
        waiver(instance).sign(actor, second);
    }

    /** The decision on the waiver that the process is about is final. */
    public void decide(ProgramId program, String instance, boolean granted) {
        programs.lock(program);
        Waiver waiver = waiver(instance);
        waiver.decide(granted, announcing.now());
        announcing.tell(new WaiverDecided(program, waiver.toRow(), announcing.now()));
    }

    /** The criterion is met, so the waiver ends early. */
    void notNeeded(ProgramId program, String instance) {
        end(program, instance, WaiverState.NOT_NEEDED);
    }

    /** The waiver's time is over; its criterion counts as not met again. */
    public void expire(ProgramId program, String instance) {
        programs.lock(program);
        end(program, instance, WaiverState.EXPIRED);
    }

    private void end(ProgramId program, String instance, WaiverState end) {
        Waiver waiver = waiver(instance);
        waiver.end(end);
        announcing.tell(new WaiverDecided(program, waiver.toRow(), announcing.now()));
    }

    Optional<WaiverRow> find(String instance) {
        return waivers.findByProcessInstanceId(instance).map(Waiver::toRow);
    }

    private Waiver waiver(String instance) {
        return waivers.findByProcessInstanceId(instance)
                .orElseThrow(() -> new NotFound("Nobody has requested a waiver in this process."));
    }
}
