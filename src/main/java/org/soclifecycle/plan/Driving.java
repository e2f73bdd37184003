package org.soclifecycle.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        Instant opened = one.when().opened();
        if (place == null) {
            return latest(aside(one.path()), previous(one).orElse(Instant.MIN), opened);
        }
        return previous(one)
                .flatMap(earlier -> latest(andBack(place), earlier, opened))
                .or(() -> lastDone(place, opened));
    }

    /** When the same work was closed before this time; empty the first time. */
    private Optional<Instant> previous(Occurrence one) {
        return occurrences.stream()
                .filter(other -> other.path().equals(one.path()))
                .flatMap(other -> Stream.ofNullable(other.when().closed()))
                .filter(closed -> !closed.isAfter(one.when().opened()))
                .max(Comparator.naturalOrder());
    }

    /** What leads to a place, with everything on the ways back that led to it once more. */
    private Predicate<String> andBack(int place) {
        return network.reworks().stream()
                .filter(rework -> Arrays.stream(rework.again()).anyMatch(again -> again == place))
                .map(this::on)
                .reduce(at(leadingTo(place)), Predicate::or);
    }

    /** What leads to something that lies beside the main line, on ways back. */
    private Predicate<String> aside(String path) {
        return network.reworks().stream()
                .filter(rework -> rework.detour().via().contains(path))
                .map(rework -> on(rework).or(at(leadingTo(rework.from()))))
                .reduce(other -> false, Predicate::or);
    }

    private Predicate<String> on(Rework rework) {
        BitSet again = new BitSet();
        Arrays.stream(rework.again()).forEach(again::set);
        return at(again).or(rework.detour().via()::contains);
    }

    private Predicate<String> at(BitSet places) {
        return path -> network.openings().containsKey(path)
                && places.get(Objects.requireNonNull(network.openings().get(path)));
    }

    /** Of what leads to a place, that which was completed last, not after an instant. */
    Optional<Occurrence> lastDone(int place, Instant until) {
        return latest(at(leadingTo(place)), Instant.MIN, until);
    }

    private Optional<Occurrence> latest(Predicate<String> leading, Instant after, Instant until) {
        return occurrences.stream()
                .filter(one -> one.when().completed() && one.when().closed() != null)
                .filter(one -> !Objects.requireNonNull(one.when().closed()).isAfter(until))
                .filter(one -> Objects.requireNonNull(one.when().closed()).isAfter(after))
                .filter(one -> leading.test(one.path()))
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
