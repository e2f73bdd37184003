package org.soclifecycle.work;

/** One value a field may take, and how people read it. */
record Option(String value, String label) {}
