package org.soclifecycle.duties;

import java.util.Set;

/**
 * Who is about to act.
 *
 * @param auditor whether the person is an auditor, globally or on the programme
 * @param actsFor those whose delegation the person holds at that moment
 */
public record Asker(String username, boolean auditor, Set<String> actsFor) {}
