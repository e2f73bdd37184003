package org.soclifecycle.blueprint;

import java.util.List;

/**
 * A kind of programme that can be started.
 *
 * @param code value of the property {@code kind}, for example {@code SOC}
 * @param rootProcess the process a programme of this kind is an instance of
 * @param phases in their order
 */
public record ProgramKind(String code, String rootProcess, List<PhaseDef> phases) {}
