package org.soclifecycle.work;

/**
 * Something wrong with a form file.
 *
 * @param file the file as the caller named it
 * @param element path of the component, such as {@code assets.name}, or the id of the form
 * @param problem what is wrong
 * @param mend what to do about it
 */
public record FormFinding(String file, String element, String problem, String mend) {}
