package org.soclifecycle.program;

/** A page below a programme that shows what tasks recorded, and has nothing to show without a register. */
public interface RegisterPage {

    /** As it stands in addresses and in the names of texts. */
    String path();

    /** The register without which the page would be empty. */
    String register();
}
