package org.soclifecycle.plan;

import java.time.LocalDate;

/**
 * When something is planned to be reached.
 *
 * @param workingDay working days after the start of the programme, from 0
 */
record PlannedDate(LocalDate date, int workingDay) {}
