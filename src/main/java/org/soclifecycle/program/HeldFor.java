package org.soclifecycle.program;

import org.soclifecycle.identity.StandIn;

/** A role on a programme that somebody may use for the person who holds it. */
public record HeldFor(StandIn right, HeldRole seat) {}
