package org.soclifecycle.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends the sessions of an account whose roles or password changed, so that the change holds at once. */
@Component
class OpenSessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

    OpenSessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void on(AccountChanged event) {
        if (event.endsSessions()) {
            sessions.ifAvailable(
                    open -> open.findByPrincipalName(event.username()).keySet().forEach(open::deleteById));
        }
    }
}
