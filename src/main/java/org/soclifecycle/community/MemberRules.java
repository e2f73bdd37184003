package org.soclifecycle.community;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.InvalidFields;

/** What may stand in the columns of a member; the same for the page and for files. */
public final class MemberRules {

    public static final List<String> OWNERSHIPS = List.of("public", "private", "mixed");
    public static final List<String> CATEGORIES = List.of("stakeholder", "constituent", "community");
    public static final List<String> MEMBERSHIPS = List.of("mandatory", "voluntary", "prospective");

    /** The most characters of a name or contact. */
    public static final int LONGEST = 200;

    private MemberRules() {}

    /** Column to sentence; empty when everything is as it may be. */
    static Map<String, String> wrong(SectorMember member, LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        text(wrong, "entity", member.entity(), true);
        choice(wrong, "ownership", member.ownership(), OWNERSHIPS);
        choice(wrong, "category", member.category(), CATEGORIES);
        Integer criticality = member.criticality();
        if (criticality == null || criticality < 1 || criticality > SectorMember.CRITICAL) {
            wrong.put("criticality", "Enter a number from 1 to 4; 4 is the highest.");
        }
        choice(wrong, "membership", member.membership(), MEMBERSHIPS);
        text(wrong, "contactName", member.contactName(), false);
        text(wrong, "contactAddress", member.contactAddress(), false);
        past(wrong, "contactVerifiedOn", member.contactVerifiedOn(), today);
        past(wrong, "signedUpOn", member.signedUpOn(), today);
        if (member.isVerified() && member.contactAddress() == null) {
            wrong.putIfAbsent("contactAddress", "Enter where the verified contact is reached, or leave the date out.");
        }
        return wrong;
    }

    /** @throws InvalidFields naming the columns */
    static void check(SectorMember member, LocalDate today) {
        Map<String, String> wrong = wrong(member, today);
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }

    private static void text(Map<String, String> wrong, String column, @Nullable String value, boolean needed) {
        String text = Objects.requireNonNullElse(value, "");
        if (needed && text.isBlank()) {
            wrong.put(column, "Enter the name of the organisation.");
        } else if (text.length() > LONGEST) {
            wrong.put(column, "Shorten it to at most " + LONGEST + " characters.");
        } else if (text.codePoints().anyMatch(Character::isISOControl)) {
            wrong.put(column, "Remove line breaks and control characters.");
        }
    }

    private static void choice(Map<String, String> wrong, String column, @Nullable String value, List<String> known) {
        if (value == null || !known.contains(value)) {
            wrong.put(column, "Choose one of " + String.join(", ", known) + ".");
        }
    }

    private static void past(Map<String, String> wrong, String column, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            wrong.put(column, "Enter a day that is not in the future.");
        }
    }
}
