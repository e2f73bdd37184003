package org.soclifecycle.feed;

/** Somebody made an address for their calendar program. */
public record FeedCreated(FeedRow feed) {}
