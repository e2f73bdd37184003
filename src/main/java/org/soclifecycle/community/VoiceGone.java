package org.soclifecycle.community;

import org.soclifecycle.core.NotFound;

/** The link was used, withdrawn, has expired or never existed; which of them is nobody's business. */
public class VoiceGone extends NotFound {

    public VoiceGone() {
        super("This link opens nothing. If you were asked for an answer, write to the person who sent it to you.");
    }
}
