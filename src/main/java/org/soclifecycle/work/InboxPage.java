package org.soclifecycle.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the inbox.
 *
 * @param next cursor of the next page; null on the last one
 */
public record InboxPage(List<InboxRow> rows, @Nullable String next) {}
