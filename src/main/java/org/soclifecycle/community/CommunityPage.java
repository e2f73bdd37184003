package org.soclifecycle.community;

import java.util.Locale;
import org.soclifecycle.program.RegisterPage;

/** A page about the community, with the register without which it would have nothing to show. */
public enum CommunityPage implements RegisterPage {
    MEMBERS("members"),
    ECOSYSTEM("ecosystemActors"),
    PROFILE("publicProfile");

    private final String register;

    CommunityPage(String register) {
        this.register = register;
    }

    @Override
    public String register() {
        return register;
    }

    @Override
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
