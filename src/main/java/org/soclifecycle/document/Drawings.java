package org.soclifecycle.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes drawings to keep (SVG). A template is one well-formed element with its own style; it loads nothing from elsewhere. */
@Component
public class Drawings {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Filling filling;

    Drawings(Filling filling) {
        this.filling = filling;
    }

    /**
     * The drawing that the template makes of the model.
     *
     * @param template name of a template, as in a view
     */
    public byte[] make(String template, Map<String, ?> model) {
        return (HEAD + filling.fill(template, model).strip() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
