package org.soclifecycle.community.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.community.SectorMember;
import org.soclifecycle.core.InvalidFields;

/**
 * A member as somebody types it.
 *
 * @param original its name before; nothing for a new one
 * @param seen what the person saw of it before
 */
record MemberForm(
        @Nullable String original,
        @Nullable String seen,
        @Nullable String entity,
        @Nullable String ownership,
        @Nullable String category,
        @Nullable String criticality,
        @Nullable String membership,
        @Nullable String contactName,
        @Nullable String contactAddress,
        @Nullable String contactVerifiedOn,
        @Nullable String signedUpOn,
        @Nullable String reason) {

    static MemberForm empty() {
        return new MemberForm(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static MemberForm of(SectorMember member) {
        return new MemberForm(
                member.entity(),
                member.seen(),
                member.entity(),
                member.ownership(),
                member.category(),
                Objects.toString(member.criticality(), null),
                member.membership(),
                member.contactName(),
                member.contactAddress(),
                Objects.toString(member.contactVerifiedOn(), null),
                Objects.toString(member.signedUpOn(), null),
                null);
    }

    /** What was typed, by somebody who has now seen what the member is. */
    MemberForm seenAgain(MemberForm now) {
        return new MemberForm(
                original,
                now.seen(),
                entity,
                ownership,
                category,
                criticality,
                membership,
                contactName,
                contactAddress,
                contactVerifiedOn,
                signedUpOn,
                reason);
    }

    /** Public because the page asks. */
    public boolean isNew() {
        return original == null || original.isEmpty();
    }

    /** @throws InvalidFields naming the dates that are none */
    SectorMember member() {
        Map<String, String> wrong = new LinkedHashMap<>();
        SectorMember member = new SectorMember(
                Objects.requireNonNullElse(text(entity), ""),
                text(ownership),
                text(category),
                criticality != null && criticality.matches("[0-9]") ? Integer.valueOf(criticality) : null,
                text(membership),
                text(contactName),
                text(contactAddress),
                date("contactVerifiedOn", contactVerifiedOn, wrong),
                date("signedUpOn", signedUpOn, wrong));
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
        return member;
    }

    private static @Nullable String text(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate date(String column, @Nullable String typed, Map<String, String> wrong) {
        String text = text(typed);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            wrong.put(column, "Enter a date.");
            return null;
        }
    }
}
