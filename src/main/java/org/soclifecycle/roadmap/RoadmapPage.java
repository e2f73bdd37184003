package org.soclifecycle.roadmap;

import org.soclifecycle.program.RegisterPage;

/** A page about gaps and what closes them, with the register without which it would have nothing to show. */
public enum RoadmapPage implements RegisterPage {
    FOCUS_AREAS("focus-areas", "focusGaps"),
    ROADMAP("roadmap", "trackActions");

    private final String path;
    private final String register;

    RoadmapPage(String path, String register) {
        this.path = path;
        this.register = register;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String register() {
        return register;
    }
}
