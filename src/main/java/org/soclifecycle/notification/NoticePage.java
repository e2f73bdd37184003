package org.soclifecycle.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to 50 notices, unread ones first, then the newest.
 *
 * @param next cursor of the next page; null on the last one
 */
public record NoticePage(List<NoticeRow> rows, @Nullable String next) {}
