package org.soclifecycle.signature;

import java.util.List;
import java.util.Optional;
import org.soclifecycle.core.Catalogue;
import org.springframework.stereotype.Component;

/** The catalogue of statements: {@code catalogue/statements.csv}. The newest version of each is signed. */
@Component
public class Statements {

    private final List<Statement> all = Catalogue.read("statements").stream()
            .map(row -> new Statement(
                    Meaning.of(row.get("meaning")), Integer.parseInt(row.get("version")), row.get("text")))
            .toList();

    Statements() {}

    /** The statement that is signed today. */
    public Statement current(Meaning meaning) {
        return all.stream()
                .filter(statement -> statement.meaning() == meaning)
                .max((one, other) -> Integer.compare(one.version(), other.version()))
                .orElseThrow(() -> new IllegalStateException("No statement for " + meaning.id()));
    }

    /** A version that was signed once; empty when the catalogue does not know it any more. */
    public Optional<Statement> find(Meaning meaning, int version) {
        return all.stream()
                .filter(statement -> statement.meaning() == meaning && statement.version() == version)
                .findFirst();
    }
}
