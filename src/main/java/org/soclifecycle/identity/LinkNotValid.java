package org.soclifecycle.identity;

import org.soclifecycle.core.NotFound;

/** A one-time link was used before, has expired or never existed; which of them is nobody's business. */
public class LinkNotValid extends NotFound {

    public LinkNotValid() {
        super(
                "This link is not valid any more: it was used, it has expired, or a newer one exists. Ask for a new one.");
    }
}
