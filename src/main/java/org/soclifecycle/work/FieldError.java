package org.soclifecycle.work;

/**
 * One thing to mend before a form can be accepted.
 *
 * @param path where the value stands, such as {@code assets[2].name}; rows count from 0; empty for the form as a whole
 * @param label how people know the field
 * @param message a sentence that names the field and the mend; rows count from 1
 */
public record FieldError(String path, String label, String message) {}
