package org.soclifecycle.community.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.community.MemberQuery;

/** The filter of the list of members as it stands in the address. */
record MemberFilter(
        @Nullable String text,
        @Nullable String category,
        @Nullable String criticality,
        @Nullable String membership,
        @Nullable String contact,
        @Nullable String joined,
        @Nullable String sort) {

    MemberQuery query() {
        return new MemberQuery(
                given(text),
                given(category),
                given(criticality),
                given(membership),
                given(contact),
                given(joined),
                given(sort));
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
