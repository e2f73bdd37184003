package org.soclifecycle.roadmap;

/** A page about gaps and what closes them, with the register without which it would have nothing to show. */
public enum RoadmapPage {
    FOCUS_AREAS("focus-areas", "focusGaps"),
    ROADMAP("roadmap", "trackActions");

    private final String path;
    private final String register;

    RoadmapPage(String path, String register) {
        this.path = path;
        this.register = register;
    }

    /** As it stands in addresses and in the names of texts. */
    public String path() {
        return path;
    }

    String register() {
        return register;
    }
}
