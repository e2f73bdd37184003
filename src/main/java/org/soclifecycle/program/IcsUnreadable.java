package org.soclifecycle.program;

/** Something in a calendar file that cannot be read. */
final class IcsUnreadable extends Exception {

    private final String what;

    /** @param what stands there */
    IcsUnreadable(String what, String why) {
        super(why);
        this.what = what;
    }

    String what() {
        return what;
    }
}
