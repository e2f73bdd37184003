package org.soclifecycle.identity;

import org.soclifecycle.core.Conflict;

/** The change would leave nobody who can administer the product. */
public class LastAdministrator extends Conflict {

    public LastAdministrator() {
        super("This is the last active administrator. Make somebody else administrator first.");
    }
}
