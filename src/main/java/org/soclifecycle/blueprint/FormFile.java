package org.soclifecycle.blueprint;

/**
 * A form as it is deployed.
 *
 * @param path resource it was read from
 * @param json the whole form
 */
public record FormFile(String id, String title, String path, String json) {}
