package org.soclifecycle.work;

/** How much of a programme's work is open, and how much of that is overdue. */
public record OpenWork(int open, int overdue) {

    /** Nothing is open. */
    public static final OpenWork NONE = new OpenWork(0, 0);
}
