package org.soclifecycle.evidence;

/** The numbers of versions, such as 1.0. */
final class VersionLabel {

    private VersionLabel() {}

    /** The number that follows: 1.1 after 1.0, 2.10 after 2.9; what is no number gets “.1” behind it. */
    static String after(String label) {
        int dot = label.lastIndexOf('.');
        String last = label.substring(dot + 1);
        return dot > 0 && last.matches("\\d{1,6}")
                ? label.substring(0, dot + 1) + (Integer.parseInt(last) + 1)
                : label + ".1";
    }
}
