package org.soclifecycle.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.soclifecycle.blueprint.Finding;

/** The models break rules of the lint, so nothing is deployed and the application does not start. */
public final class FaultyModels extends RuntimeException {

    private final transient List<Finding> findings;

    FaultyModels(List<Finding> findings) {
        super(findings.size() + " finding(s) in the models:\n"
                + findings.stream().map(FaultyModels::line).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    private static String line(Finding finding) {
        return "  " + finding.file() + " " + finding.element() + ": " + finding.problem() + " " + finding.mend();
    }

    /** What is wrong where, and how to mend it. */
    public List<Finding> findings() {
        return findings;
    }
}
