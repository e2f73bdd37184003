package org.soclifecycle.work;

/**
 * Where in a submission a value stands.
 *
 * @param path for programs, such as {@code assets[2].name}
 * @param label the field's own label
 * @param around for people, what lies around the field, such as {@code in row 3 of “Assets”}; empty at the top
 */
record Place(String path, String label, String around) {

    static final Place FORM = new Place("", "", "");

    Place field(FormField field) {
        return new Place(pathTo(field.key()), field.label(), around);
    }

    /** A place for a name the form does not know. */
    Place stranger(String name) {
        return new Place(pathTo(name), name, around);
    }

    /** The inside of the group that stands at this place. */
    Place inside() {
        return new Place(path, label, FormMessages.text("place.group", label, around));
    }

    /** A row of the table that stands at this place. */
    Place row(int index) {
        return new Place(pathOfRow(index), label, around);
    }

    /** The inside of that row. */
    Place insideRow(int index) {
        return new Place(pathOfRow(index), label, FormMessages.text("place.row", index + 1, label, around));
    }

    private String pathOfRow(int index) {
        return path + "[" + index + "]";
    }

    /** The field and what lies around it, as part of a sentence. */
    String sentence() {
        return FormMessages.text("place.field", label, around);
    }

    private String pathTo(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
