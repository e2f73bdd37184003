package org.soclifecycle.gate;

import java.time.LocalDate;

/** What somebody asks for when a criterion cannot be met in time. */
record WaiverRequest(
        String gate,
        String criterion,
        String reason,
        String compensatingMeasure,
        String riskRef,
        int riskExposure,
        LocalDate expiresOn) {}
