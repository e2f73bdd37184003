package org.soclifecycle.gate;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes of deliverables named in the evidence of a criterion. */
final class EvidenceCodes {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]-\\d{2}\\b");

    private EvidenceCodes() {}

    static Set<String> of(String evidence) {
        return CODE.matcher(evidence).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
