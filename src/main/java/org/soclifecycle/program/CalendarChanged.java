package org.soclifecycle.program;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * The calendar of a programme was changed.
 *
 * @param what in words
 * @param details machine fields of what was before and after
 */
public record CalendarChanged(ProgramId program, String what, Map<String, @Nullable Object> details, String actor) {}
