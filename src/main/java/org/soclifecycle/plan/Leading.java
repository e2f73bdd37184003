package org.soclifecycle.plan;

import java.util.BitSet;

/** The part of a network that leads somewhere: to a milestone, a gate, or the end of what the programme itself calls. */
final class Leading {

    private Leading() {}

    /** Its places; what lies on ways that the programme only takes when something goes wrong is left out. */
    static BitSet places(Network network) {
        BitSet places = new BitSet();
        network.milestones().values().forEach(all -> all.forEach(places::set));
        network.gates().values().forEach(places::set);
        network.openings().keySet().stream()
                .filter(path -> path.indexOf('/') < 0)
                .forEach(path -> network.closing(path).ifPresent(places::set));
        for (int place = places.length() - 1; place >= 0; place--) {
            if (places.get(place)) {
                for (int before : network.at(place).before()) {
                    places.set(before);
                }
            }
        }
        return places;
    }
}
