package org.soclifecycle.blueprint;

import java.util.List;

/**
 * A process whose runs are worth a list of their own, such as change requests.
 *
 * @param name what the list is called, for example {@code Change requests}
 * @param title form fields that say what a run is about, the best one first
 */
public record CaseDef(String name, List<String> title) {}
