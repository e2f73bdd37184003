package org.soclifecycle.evidence;

/** How far a piece of evidence may travel: the labels of the Traffic Light Protocol 2.0. */
public enum Tlp {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    /** As it is written on documents, for example {@code TLP:AMBER+STRICT}. */
    public String label() {
        return "TLP:" + name().replace('_', '+');
    }
}
