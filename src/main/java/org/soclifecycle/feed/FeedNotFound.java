package org.soclifecycle.feed;

import org.soclifecycle.core.NotFound;

/** There is no such address, or it was revoked, or the person may not read this any more; nobody is told which. */
public final class FeedNotFound extends NotFound {

    FeedNotFound() {
        super("There is no such calendar.");
    }
}
