package org.soclifecycle.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.CanonicalJson;

/** Names what differs between the content of a signature and the same content made again. */
final class Differences {

    private static final String VALUES = "values";

    private Differences() {}

    /** @param again canonical content, made from what is kept today */
    static List<String> between(SignatureRow row, String again) {
        List<String> found = new ArrayList<>();
        if (!CanonicalJson.sha256(row.content()).equals(row.hash())) {
            found.add("hash");
        }
        if (again.equals(row.content())) {
            return found;
        }
        Map<String, @Nullable Object> signed = SignedContent.read(row.content());
        Map<String, @Nullable Object> now = SignedContent.read(again);
        for (String name : names(signed, now)) {
            if (differ(signed.get(name), now.get(name))) {
                found.addAll(name.equals(VALUES) ? fields(signed.get(name), now.get(name)) : List.of(name));
            }
        }
        return found.isEmpty() ? List.of("content") : found;
    }

    private static List<String> fields(@Nullable Object signed, @Nullable Object now) {
        if (!(signed instanceof Map<?, ?> before) || !(now instanceof Map<?, ?> after)) {
            return List.of(VALUES);
        }
        return names(before, after).stream()
                .filter(name -> differ(before.get(name), after.get(name)))
                .map(name -> VALUES + "." + name)
                .toList();
    }

    private static TreeSet<String> names(Map<?, ?> one, Map<?, ?> other) {
        TreeSet<String> names = new TreeSet<>();
        one.keySet().forEach(name -> names.add(String.valueOf(name)));
        other.keySet().forEach(name -> names.add(String.valueOf(name)));
        return names;
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return !CanonicalJson.write(one).equals(CanonicalJson.write(other));
    }
}
