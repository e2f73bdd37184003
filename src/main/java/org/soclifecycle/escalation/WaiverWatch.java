package org.soclifecycle.escalation;

import org.soclifecycle.core.Announcing;
import org.soclifecycle.gate.Waivers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells two weeks before a waiver expires. */
@Component
class WaiverWatch implements Watch {

    private static final int DAYS_BEFORE = 14;

    private final Waivers waivers;
    private final ToldOnce once;
    private final Announcing announcing;

    WaiverWatch(Waivers waivers, ToldOnce once, Announcing announcing) {
        this.waivers = waivers;
        this.once = once;
        this.announcing = announcing;
    }

    @Override
    @Transactional
    public void look() {
        waivers.expiringBy(announcing.today().plusDays(DAYS_BEFORE))
                .forEach((program, rows) -> rows.stream()
                        .filter(row -> once.isFirst("waiver " + row.id(), String.valueOf(row.expiresOn())))
                        .forEach(row -> announcing.tell(new WaiverExpiring(program, row, announcing.now()))));
    }
}
