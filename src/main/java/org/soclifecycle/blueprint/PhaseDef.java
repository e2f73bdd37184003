package org.soclifecycle.blueprint;

/**
 * One phase of a programme kind.
 *
 * @param ordinal position, from 1
 * @param process id of the phase's process
 * @param callActivity the call in the kind's root process
 */
public record PhaseDef(int ordinal, String name, String process, String callActivity) {}
