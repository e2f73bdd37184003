package org.soclifecycle.work;

import org.jspecify.annotations.Nullable;

/** The kinds of answer a form knows, whatever widget asks for them. */
enum FieldType {
    TEXT,
    NUMBER,
    CHECKBOX,
    CHOICE,
    CHOICES,
    DATE,
    GROUP,
    TABLE;

    /**
     * The kind of a form component, null for one that asks nothing.
     *
     * @throws IllegalArgumentException for a component our forms may not use
     */
    static @Nullable FieldType of(String component) {
        return switch (component) {
            case "textfield", "textarea" -> TEXT;
            case "number" -> NUMBER;
            case "checkbox" -> CHECKBOX;
            case "radio", "select" -> CHOICE;
            case "checklist", "taglist" -> CHOICES;
            case "datetime" -> DATE;
            case "group" -> GROUP;
            case "dynamiclist" -> TABLE;
            case "text", "separator", "spacer" -> null;
            default -> throw new IllegalArgumentException("Forms may not use the component type " + component);
        };
    }
}
