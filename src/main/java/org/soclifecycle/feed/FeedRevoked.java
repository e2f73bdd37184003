package org.soclifecycle.feed;

/** Somebody took such an address back. */
public record FeedRevoked(FeedRow feed) {}
