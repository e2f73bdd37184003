package org.soclifecycle.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where process instances lie below their roots; that never changes, so it is remembered. */
final class CallPaths {

    private static final int REMEMBERED = 20_000;

    private final Map<String, CallPath> known = new ConcurrentHashMap<>();

    Optional<CallPath> find(String processInstanceId) {
        return Optional.ofNullable(known.get(processInstanceId));
    }

    boolean knowsAll(Iterable<String> instances) {
        for (String instance : instances) {
            if (!known.containsKey(instance)) {
                return false;
            }
        }
        return true;
    }

    /** Remembers a new instance if its caller is remembered. */
    void started(ProcessLink link) {
        if (link.superInstanceId() == null) {
            remember(link, new CallPath(link.processKey(), ""));
        } else {
            below(link, known.get(link.superInstanceId()));
        }
    }

    /** Remembers all instances of a programme. */
    void learn(List<ProcessLink> links) {
        Map<String, ProcessLink> byId =
                links.stream().collect(Collectors.toMap(ProcessLink::processInstanceId, Function.identity()));
        links.forEach(link -> learn(link, byId));
    }

    private void learn(ProcessLink link, Map<String, ProcessLink> byId) {
        ProcessLink caller = link.superInstanceId() == null ? null : byId.get(link.superInstanceId());
        if (caller != null && !known.containsKey(caller.processInstanceId())) {
            learn(caller, byId);
        }
        started(link);
    }

    private void below(ProcessLink link, @Nullable CallPath caller) {
        if (caller != null && link.callActivity() != null) {
            remember(link, new CallPath(caller.root(), caller.path() + link.callActivity() + "/"));
        }
    }

    private void remember(ProcessLink link, CallPath path) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(link.processInstanceId(), path);
    }
}
