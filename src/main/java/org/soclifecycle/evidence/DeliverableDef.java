package org.soclifecycle.evidence;

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
        String minimumContent) {}
