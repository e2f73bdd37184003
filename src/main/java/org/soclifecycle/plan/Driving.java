package org.soclifecycle.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The chain of work that decided when something came: each link was opened by the completion of the one before it, or,
 * where a timer or a message opened it, follows what closed last of everything that leads to it.
 */
final class Driving {

    private final Network network;
    private final List<Occurrence> occurrences;
    private final Map<UUID, Occurrence> byId = new HashMap<>();

    Driving(Network network, List<Occurrence> occurrences) {
        this.network = network;
        this.occurrences = occurrences;
        occurrences.forEach(one -> byId.put(one.id(), one));
    }

    /** The links up to the last one, in the order in which they were done. */
    List<Occurrence> chainTo(Occurrence last) {
        List<Occurrence> chain = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        Optional<Occurrence> link = Optional.of(last);
        while (link.isPresent() && seen.add(link.get().id())) {
            chain.add(link.get());
            link = before(link.get());
        }
        Collections.reverse(chain);
        return chain;
    }

    private Optional<Occurrence> before(Occurrence one) {
        Occurrence opener = one.openedBy() == null ? null : byId.get(one.openedBy());
        if (opener != null) {
            return Optional.of(opener);
        }
        Integer place = network.openings().get(one.path());
        return place == null ? Optional.empty() : lastDone(place, one.when().opened());
    }

    /** Of what leads to a place, that which was completed last, not after an instant. */
    Optional<Occurrence> lastDone(int place, Instant until) {
        BitSet leading = leadingTo(place);
        return occurrences.stream()
                .filter(one -> one.when().completed() && one.when().closed() != null)
                .filter(one -> !Objects.requireNonNull(one.when().closed()).isAfter(until))
                .filter(one -> network.openings().containsKey(one.path()))
                .filter(one ->
                        leading.get(Objects.requireNonNull(network.openings().get(one.path()))))
                .max(Comparator.comparing(
                        one -> Objects.requireNonNull(one.when().closed())));
    }

    private BitSet leadingTo(int place) {
        BitSet leading = new BitSet();
        for (int before : network.at(place).before()) {
            leading.set(before);
        }
        for (int earlier = place - 1; earlier >= 0; earlier--) {
            if (leading.get(earlier)) {
                for (int before : network.at(earlier).before()) {
                    leading.set(before);
                }
            }
        }
        return leading;
    }
}
