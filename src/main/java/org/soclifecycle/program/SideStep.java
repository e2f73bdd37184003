package org.soclifecycle.program;

/**
 * Something people may set off beside the main line of a programme: a process they start or a message they report.
 *
 * @param code {@code start:<process>} or {@code send:<message>}
 * @param name what people call it
 * @param hint what it is for; may be empty
 */
public record SideStep(String code, String name, String hint) {}
