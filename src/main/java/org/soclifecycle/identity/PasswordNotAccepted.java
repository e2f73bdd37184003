package org.soclifecycle.identity;

import org.soclifecycle.core.Invalid;

/** The new password is too easy to guess, or the old one was wrong; the sentence says which. */
public class PasswordNotAccepted extends Invalid {

    private final boolean aboutOldPassword;

    PasswordNotAccepted(String sentence) {
        this(sentence, false);
    }

    PasswordNotAccepted(String sentence, boolean aboutOldPassword) {
        super(sentence);
        this.aboutOldPassword = aboutOldPassword;
    }

    /** Whether the present password was wrong, rather than the new one too weak. */
    public boolean isAboutOldPassword() {
        return aboutOldPassword;
    }
}
