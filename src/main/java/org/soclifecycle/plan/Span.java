package org.soclifecycle.plan;

/**
 * Earliest start and finish of an element, in working days after the start of the programme.
 *
 * @param start working days after which it can start
 * @param finish working days after which it can be finished; equal to {@code start} where it takes no time
 */
record Span(int start, int finish) {}
