package org.soclifecycle.blueprint;

/**
 * One thing that is wrong in the models.
 *
 * @param file path of the file
 * @param element id of the element, or the file's own id where the whole file is meant
 * @param problem what is wrong
 * @param mend how to put it right
 */
public record Finding(String file, String element, String problem, String mend) {

    @Override
    public String toString() {
        return file + " [" + element + "] " + problem + " " + mend;
    }
}
