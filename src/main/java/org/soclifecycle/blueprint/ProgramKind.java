package org.soclifecycle.blueprint;

import java.util.List;

/**
 * A kind of programme that can be started. Everything about it stands in the models.
 *
 * @param code value of the property {@code kind}, for example {@code SOC}
 * @param name what people call it; the code where its root process says nothing else
 * @param keyPrefix how the keys of its programmes begin; the code where its root process says nothing else
 * @param rootProcess the process a programme of this kind is an instance of
 * @param phases in their order
 */
public record ProgramKind(String code, String name, String keyPrefix, String rootProcess, List<PhaseDef> phases) {}
