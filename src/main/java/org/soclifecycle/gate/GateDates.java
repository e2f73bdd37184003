package org.soclifecycle.gate;

import java.time.LocalDate;
import java.util.Optional;
import org.soclifecycle.core.ProgramId;

/** Implemented by the module that plans: when a programme will come to its next gate. */
public interface GateDates {

    /** The day on which the gate after this one is forecast; empty when there is none or no forecast. */
    Optional<LocalDate> gateAfter(ProgramId program, String gate);

    /** The day on which this gate is forecast, or was passed; empty when there is no forecast. */
    Optional<LocalDate> forecastOf(ProgramId program, String gate);
}
