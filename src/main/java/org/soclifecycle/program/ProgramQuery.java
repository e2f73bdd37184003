package org.soclifecycle.program;

import java.util.Locale;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * What somebody wants to see of the programmes.
 *
 * @param text part of key, name or organisation; empty for all
 * @param page number of the page of 50, from 1
 */
public record ProgramQuery(String text, Set<ProgramState> states, Order order, boolean descending, int page) {

    private static final int SIZE = 50;
    private static final int LAST = 100_000;

    /** By what the programmes are sorted; the key decides between equals. */
    public enum Order {
        KEY("key"),
        NAME("name"),
        ORGANISATION("organisation"),
        STATE("state"),
        IOC("targetIocDate"),
        FOC("targetFocDate");

        private final String property;

        Order(String property) {
            this.property = property;
        }
    }

    /** The text as a pattern for {@code like}, with {@code !} before what is no wildcard. */
    String pattern() {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    Pageable pageable() {
        Sort.Direction direction = descending ? Sort.Direction.DESC : Sort.Direction.ASC;
        Sort sort = Sort.by(direction, order.property).and(Sort.by("key"));
        return PageRequest.of(Math.min(Math.max(page, 1), LAST) - 1, SIZE, sort);
    }
}
