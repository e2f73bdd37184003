package org.soclifecycle.engine;

/**
 * Where a process instance lies below its root.
 *
 * @param root process of the root instance
 * @param path the call activities from the root down, each followed by a slash; empty for the root itself
 */
public record CallPath(String root, String path) {}
