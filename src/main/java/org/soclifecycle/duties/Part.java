package org.soclifecycle.duties;

/**
 * What somebody did or is, because of which a rule keeps that person from something.
 *
 * @param person user name
 * @param deed in the past tense, as it follows “you”: {@code completed “Assemble gate package”}
 */
public record Part(SeparationRule rule, String person, String deed) {}
