package org.soclifecycle.escalation;

import java.util.List;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Component;

/** Has the forecasts of all programmes compared with what people know, a hundred programmes at a time. */
@Component
class ForecastWatch implements Watch {

    private static final int PROGRAMS = 100;

    private final Programs programs;
    private final Slipping slipping;

    ForecastWatch(Programs programs, Slipping slipping) {
        this.programs = programs;
        this.slipping = slipping;
    }

    @Override
    public void look() {
        var ids = List.copyOf(programs.ids(null));
        for (int from = 0; from < ids.size(); from += PROGRAMS) {
            slipping.look(ids.subList(from, Math.min(ids.size(), from + PROGRAMS)));
        }
    }
}
