package org.soclifecycle.notification;

import org.soclifecycle.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** How many notices wait to be read, for the head of every page; in one statement. */
@Component("bell")
public class Bell {

    private static final int MOST = 100;

    private final NoticeList notices;
    private final CurrentUser currentUser;

    Bell(NoticeList notices, CurrentUser currentUser) {
        this.notices = notices;
        this.currentUser = currentUser;
    }

    /** At most 100, which means that many or more; 0 where nobody is signed in. */
    public int unread() {
        return currentUser
                .current()
                .map(actor -> notices.unread(actor.username(), MOST))
                .orElse(0);
    }
}
