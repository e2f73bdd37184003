package org.soclifecycle.blueprint;

import java.nio.charset.StandardCharsets;

/**
 * One process, decision or form file as it is deployed.
 *
 * @param path stable name relative to the resource root, {@code processes/soc/socDiscovery.bpmn}
 */
public record ModelFile(String path, byte[] content) {

    /** The file name without folders and ending; by convention the id of what lies inside. */
    public String baseName() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The content as text. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    boolean endsWith(String ending) {
        return path.endsWith(ending);
    }
}
