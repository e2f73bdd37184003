package org.soclifecycle.community;

import java.util.List;

/**
 * The public description of a team in the structure of RFC 2350.
 *
 * @param name of the team, else of the programme
 * @param recorded whether a task has recorded the profile
 * @param declared whether the programme has declared a capability
 * @param open whether the programme was not cancelled
 */
public record Profile(String name, List<Section> sections, boolean recorded, boolean declared, boolean open) {

    public Profile {
        sections = List.copyOf(sections);
    }

    /** Whether everybody may read it: what was recorded, once a capability was declared. */
    public boolean isPublic() {
        return recorded && declared && open;
    }

    /** What a reader would look for in vain. */
    public List<Item> missing() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .filter(Item::isMissing)
                .toList();
    }

    /**
     * One of the seven parts.
     *
     * @param key by which pages name it
     */
    public record Section(int number, String key, List<Item> items) {

        /** What there is to read in it. */
        public List<Item> filled() {
            return items.stream().filter(item -> !item.text().isEmpty()).toList();
        }
    }

    /**
     * A paragraph.
     *
     * @param key by which pages name it
     * @param text empty where nothing was recorded
     * @param needed whether the structure asks for it
     */
    public record Item(String key, String text, boolean needed) {

        public boolean isMissing() {
            return needed && text.isEmpty();
        }
    }
}
