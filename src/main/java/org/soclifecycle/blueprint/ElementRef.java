package org.soclifecycle.blueprint;

/** Identifies an element across processes; element ids are unique within their process only. */
record ElementRef(String process, String element) {}
