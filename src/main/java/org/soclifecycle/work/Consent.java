package org.soclifecycle.work;

import org.soclifecycle.identity.Reauthenticated;

/** That a person means to sign: the proof that it is this person, and the statement that was shown. */
record Consent(Reauthenticated proof, String statement) {}
