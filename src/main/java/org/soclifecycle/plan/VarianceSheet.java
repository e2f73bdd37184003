package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a milestone is not where its baseline has it; the rows add up to the variance.
 *
 * @param baseline the date promised last
 * @param date the day on which it was reached, or is forecast
 * @param days working days from the baseline to the date, negative when earlier
 */
public record VarianceSheet(
        MilestoneRow milestone, LocalDate baseline, LocalDate date, int days, List<VarianceRow> rows) {}
