package org.soclifecycle.work;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.blueprint.Finding;
import org.soclifecycle.blueprint.ModelFile;
import org.soclifecycle.blueprint.ModelFileCheck;
import org.soclifecycle.blueprint.ModelFiles;
import org.soclifecycle.engine.Feel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Checks the inside of every form, and that the decisions it asks exist. */
@Component
class FormFileCheck implements ModelFileCheck {

    private final Feel feel;

    @Autowired
    FormFileCheck(Feel feel) {
        this.feel = feel;
    }

    /** For the command line, where nobody wires beans. */
    FormFileCheck() {
        this(new Feel(Clock.systemUTC()));
    }

    @Override
    public List<Finding> check(ModelFiles files) {
        Set<String> decisions = files.all().stream()
                .map(ModelFile::path)
                .filter(path -> path.endsWith(".dmn"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".dmn".length()))
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (ModelFile file : files.all()) {
            if (file.path().endsWith(".form")) {
                check(file, decisions, findings);
            }
        }
        return findings;
    }

    private void check(ModelFile file, Set<String> decisions, List<Finding> findings) {
        FormLint.Report report =
                new FormLint(feel).check(file.path(), new String(file.content(), StandardCharsets.UTF_8));
        report.findings()
                .forEach(one -> findings.add(new Finding(one.file(), one.element(), one.problem(), one.mend())));
        report.decisions().stream()
                .filter(decision -> !decisions.contains(decision))
                .forEach(decision -> findings.add(new Finding(
                        file.path(),
                        decision,
                        "There is no decision of this id.",
                        "Name a decision of processes/decisions, or add it.")));
    }
}
