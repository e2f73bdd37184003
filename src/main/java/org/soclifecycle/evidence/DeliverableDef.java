package org.soclifecycle.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One deliverable of the catalogue.
 *
 * @param type A binding, B controlled, C working paper
 * @param owner role that writes it
 * @param secondApprover role that approves a binding one as well
 */
public record DeliverableDef(
        String code,
        String name,
        String phase,
        String type,
        String owner,
        String reviewer,
        String approver,
        @Nullable String secondApprover,
        String minimumContent) {

    /** What it must contain, point by point. */
    public List<String> contents() {
        return Stream.of(minimumContent.split(","))
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .toList();
    }

    /** The roles that approve it. */
    public List<String> approvers() {
        return secondApprover == null ? List.of(approver) : List.of(approver, secondApprover);
    }
}
