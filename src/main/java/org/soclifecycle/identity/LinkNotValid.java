package org.soclifecycle.identity;

import org.soclifecycle.core.NotFound;

/** A one-time link was used before, has expired or never existed; which of them is nobody's business. */
public class LinkNotValid extends NotFound {

    public LinkNotValid() {
        this("This link is not valid any more: it was used, it has expired, or a newer one exists. Ask for a new one.");
    }

    private LinkNotValid(String sentence) {
        super(sentence);
    }

    /** As long as there is no account there is nobody to ask. */
    static LinkNotValid forFirstAdministrator() {
        return new LinkNotValid("This link is not valid: it has expired, or the application was started again since."
                + " Start the application again; its log shows a new link.");
    }
}
