package org.soclifecycle.program;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soclifecycle.core.Catalogue;
import org.springframework.stereotype.Component;

/** The catalogue of roles a person can hold on a programme; read from {@code catalogue/roles.csv}. */
@Component
public class Roles {

    private final Map<String, Role> byId = new LinkedHashMap<>();

    Roles() {
        for (Catalogue.Row row : Catalogue.read("roles")) {
            Role role = new Role(row.get("id"), row.get("name"), row.get("duties"), row.get("group"));
            byId.put(role.id(), role);
        }
    }

    /** All roles in the order of the catalogue. */
    public List<Role> all() {
        return List.copyOf(byId.values());
    }

    public boolean exists(String id) {
        return byId.containsKey(id);
    }

    /** The role's name for people; the id itself when the catalogue does not know it. */
    public String nameOf(String id) {
        Role role = byId.get(id);
        return role == null ? id : role.name();
    }

    /** Names joined with commas. */
    public String namesOf(Collection<String> ids) {
        return String.join(", ", ids.stream().map(this::nameOf).toList());
    }

    /**
     * A role on a programme.
     *
     * @param group governance, SOC or sector
     */
    public record Role(String id, String name, String duties, String group) {}
}
