package org.soclifecycle.work;

/** One value a field may take, and how people read it. */
public record Option(String value, String label) {}
