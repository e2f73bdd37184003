package org.soclifecycle.community;

import java.util.Locale;

/** A page about the community, with the register without which it would have nothing to show. */
public enum CommunityPage {
    MEMBERS("members"),
    ECOSYSTEM("ecosystemActors"),
    PROFILE("publicProfile");

    private final String register;

    CommunityPage(String register) {
        this.register = register;
    }

    String register() {
        return register;
    }

    /** As it stands in addresses and in the names of texts. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
