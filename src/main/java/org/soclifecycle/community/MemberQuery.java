package org.soclifecycle.community;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which members, in which order; an empty text asks for all.
 *
 * @param text part of the name or of the contact
 * @param criticality 1 to 4 as text
 * @param contact {@code verified} or {@code unverified}
 * @param joined {@code yes}: signed up or bound; {@code no}: neither
 * @param sort a column
 */
public record MemberQuery(
        String text,
        String category,
        String criticality,
        String membership,
        String contact,
        String joined,
        String sort) {

    private static final Map<String, Function<SectorMember, @Nullable Object>> COLUMNS = Map.of(
            "category", SectorMember::category,
            "membership", SectorMember::membership,
            "contactVerifiedOn", SectorMember::contactVerifiedOn,
            "signedUpOn", SectorMember::signedUpOn);

    boolean matches(SectorMember member) {
        return contains(member)
                && (category.isEmpty() || category.equals(member.category()))
                && (criticality.isEmpty() || criticality.equals(String.valueOf(member.criticality())))
                && (membership.isEmpty() || membership.equals(member.membership()))
                && (contact.isEmpty() || member.isVerified() == contact.equals("verified"))
                && (joined.isEmpty() || member.isReached() == joined.equals("yes"));
    }

    private boolean contains(SectorMember member) {
        String all = member.entity() + "\n" + member.contactName() + "\n" + member.contactAddress();
        return all.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** By the column, then by name; what is empty comes last. Without a column the most critical come first. */
    Comparator<SectorMember> order() {
        Comparator<SectorMember> byName = Comparator.comparing(SectorMember::entity, String.CASE_INSENSITIVE_ORDER);
        if (sort.equals("entity")) {
            return byName;
        }
        Function<SectorMember, @Nullable Object> column = COLUMNS.get(sort);
        return column == null
                ? Comparator.comparing(MemberQuery::falling).thenComparing(byName)
                : Comparator.comparing((SectorMember member) -> text(column.apply(member)))
                        .thenComparing(byName);
    }

    private static int falling(SectorMember member) {
        Integer criticality = member.criticality();
        return criticality == null ? 0 : -criticality;
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "\uFFFF" : cell.toString();
    }
}
