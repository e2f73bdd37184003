package org.soclifecycle.blueprint;

import java.util.List;

/**
 * A message that people may send to a process that waits for it, for example that an incident was closed.
 *
 * @param message name of the message
 * @param name label of the event, for people
 * @param sendBy roles whose holders may send it
 */
public record MessageDef(String message, String name, String process, String element, List<String> sendBy) {}
