package org.soclifecycle.blueprint;

/**
 * A gate review that a process calls.
 *
 * @param process the process that holds the gate, usually a phase
 * @param callActivity the call in it
 */
public record GateDef(String code, String process, String callActivity, String name) {}
