package org.soclifecycle.community;

import org.soclifecycle.core.NotFound;

/** There is no such team, or nothing of it is public yet; which of them is nobody's business. */
public class ProfileNotPublic extends NotFound {

    public ProfileNotPublic() {
        super("There is no public profile at this address.");
    }
}
