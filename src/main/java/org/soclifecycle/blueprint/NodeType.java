package org.soclifecycle.blueprint;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of flow node that the models may use; {@link #OTHER} is anything else. */
public enum NodeType {
    START_EVENT("startEvent"),
    END_EVENT("endEvent"),
    CATCH_EVENT("intermediateCatchEvent"),
    THROW_EVENT("intermediateThrowEvent"),
    BOUNDARY_EVENT("boundaryEvent"),
    USER_TASK("userTask"),
    SERVICE_TASK("serviceTask"),
    RULE_TASK("businessRuleTask"),
    CALL_ACTIVITY("callActivity"),
    SUB_PROCESS("subProcess"),
    EXCLUSIVE_GATEWAY("exclusiveGateway"),
    PARALLEL_GATEWAY("parallelGateway"),
    INCLUSIVE_GATEWAY("inclusiveGateway"),
    EVENT_GATEWAY("eventBasedGateway"),
    OTHER("");

    private static final Map<String, NodeType> BY_TAG =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(type -> type.tag, Function.identity()));

    private final String tag;

    NodeType(String tag) {
        this.tag = tag;
    }

    static NodeType of(String tag) {
        return BY_TAG.getOrDefault(tag, OTHER);
    }
}
