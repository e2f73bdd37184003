package org.soclifecycle.gate;

/**
 * What counts of a vote.
 *
 * @param voter for whom it counts
 * @param castBy who filled it in: the voter or the deputy
 * @param conflict whether a conflict of interest was declared; such a vote counts for nothing
 */
record Ballot(String voter, String castBy, Choice choice, boolean conflict) {

    boolean isByDeputy() {
        return !voter.equals(castBy);
    }
}
