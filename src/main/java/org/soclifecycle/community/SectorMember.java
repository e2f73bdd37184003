package org.soclifecycle.community;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.work.RegisterRow;

/**
 * An organisation of the sector.
 *
 * @param entity its name, which tells it apart from the others
 * @param ownership public, private or mixed
 * @param category stakeholder, constituent or community
 * @param criticality 1 to 4; 4 are those without which the sector stands still
 * @param membership mandatory, voluntary or prospective
 * @param contactVerifiedOn when somebody last made sure that the contact answers
 * @param signedUpOn when it joined, or was bound by law or contract
 */
public record SectorMember(
        String entity,
        @Nullable String ownership,
        @Nullable String category,
        @Nullable Integer criticality,
        @Nullable String membership,
        @Nullable String contactName,
        @Nullable String contactAddress,
        @Nullable LocalDate contactVerifiedOn,
        @Nullable LocalDate signedUpOn) {

    /** The register they stand in. */
    public static final String REGISTER = "members";

    /** The criticality from which a member counts as critical. */
    public static final int CRITICAL = 4;

    static SectorMember of(RegisterRow row) {
        return of(row.key(), row.data());
    }

    static SectorMember of(String entity, Map<String, ? extends @Nullable Object> data) {
        return new SectorMember(
                entity,
                Cells.text(data, "ownership"),
                Cells.text(data, "category"),
                Cells.whole(data, "criticality"),
                Cells.text(data, "membership"),
                Cells.text(data, "contactName"),
                Cells.text(data, "contactAddress"),
                Cells.date(data, "contactVerifiedOn"),
                Cells.date(data, "signedUpOn"));
    }

    /** As the register keeps it; every column, so that what is nothing now replaces what was. */
    Map<String, @Nullable Object> data() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("entity", entity);
        data.put("ownership", ownership);
        data.put("category", category);
        data.put("criticality", criticality);
        data.put("membership", membership);
        data.put("contactName", contactName);
        data.put("contactAddress", contactAddress);
        data.put("contactVerifiedOn", Objects.toString(contactVerifiedOn, null));
        data.put("signedUpOn", Objects.toString(signedUpOn, null));
        return data;
    }

    RegisterRow row() {
        return new RegisterRow(REGISTER, entity, entity, data());
    }

    public boolean isCritical() {
        return criticality != null && criticality >= CRITICAL;
    }

    /** Signed up or bound: whoever must be a member counts from the day on which the obligation holds. */
    public boolean isReached() {
        return signedUpOn != null;
    }

    public boolean isVerified() {
        return contactVerifiedOn != null;
    }

    /** Changes with every cell; a form sends it back, so that a change in between is noticed. */
    public String seen() {
        return Integer.toHexString(data().hashCode());
    }
}
