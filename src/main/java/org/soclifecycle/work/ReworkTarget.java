package org.soclifecycle.work;

import java.util.UUID;

/** How the element of a recycled task names the work item it does again. */
final class ReworkTarget {

    private ReworkTarget() {}

    static boolean isOne(String element) {
        return element.length() == 36 && element.charAt(8) == '-' && element.charAt(23) == '-';
    }

    static UUID of(String element) {
        return UUID.fromString(element);
    }
}
