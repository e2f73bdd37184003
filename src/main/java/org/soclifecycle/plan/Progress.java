package org.soclifecycle.plan;

import java.util.Arrays;

/**
 * Where the activities of a network stand on a working day: done, open, or ahead. Days count from the start of the
 * programme; those of what is done may be any, those of what is open lie on or before today.
 */
final class Progress {

    private static final int NOT_YET = Integer.MIN_VALUE;

    private final int today;
    private final int[] started;
    private final int[] finished;
    private final int[] due;
    private final int[] open;
    private final int[] notBefore;

    private Progress(int size, int today) {
        this.today = today;
        this.started = filled(size);
        this.finished = filled(size);
        this.due = filled(size);
        this.open = new int[size];
        this.notBefore = new int[size];
    }

    /** Nothing has begun; the programme starts today. */
    static Progress none(Network network) {
        return new Progress(network.size(), 0);
    }

    static Progress on(int today, Network network) {
        return new Progress(network.size(), today);
    }

    private static int[] filled(int size) {
        int[] days = new int[size];
        Arrays.fill(days, NOT_YET);
        return days;
    }

    void done(int place, int start, int finish) {
        started[place] = start;
        finished[place] = finish;
    }

    /**
     * An activity that is being done.
     *
     * @param dueOn the day on which the last of what is open is due
     * @param times how many of it are open side by side
     */
    void open(int place, int start, int dueOn, int times) {
        started[place] = start;
        finished[place] = NOT_YET;
        due[place] = dueOn;
        open[place] = times;
    }

    /** As of today: what is open and should be finished by now is finished today at the earliest. */
    Progress caughtUp() {
        for (int place = 0; place < due.length; place++) {
            due[place] = isOpen(place) ? Math.max(due[place], today) : due[place];
            notBefore[place] = notBefore[place] > 0 ? Math.max(notBefore[place], today) : 0;
        }
        return this;
    }

    /** An activity that is ahead but will not begin before a day, whatever leads to it. */
    void notBefore(int place, int day) {
        notBefore[place] = day;
    }

    int today() {
        return today;
    }

    boolean isDone(int place) {
        return finished[place] != NOT_YET;
    }

    boolean isOpen(int place) {
        return open[place] > 0;
    }

    int start(int place) {
        return started[place];
    }

    int finish(int place) {
        return finished[place];
    }

    int due(int place) {
        return due[place];
    }

    int times(int place) {
        return open[place];
    }

    int notBefore(int place) {
        return notBefore[place];
    }
}
