package org.soclifecycle.work;

import java.util.ArrayList;
import java.util.List;

/** Collects what the lint finds in one file. */
final class FormFindings {

    private final String file;
    private final List<FormFinding> findings = new ArrayList<>();

    FormFindings(String file) {
        this.file = file;
    }

    void add(String element, String problem, String mend) {
        findings.add(new FormFinding(file, element, problem, mend));
    }

    List<FormFinding> list() {
        return List.copyOf(findings);
    }
}
