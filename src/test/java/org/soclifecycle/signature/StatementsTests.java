package org.soclifecycle.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.SignatureDef;
import org.soclifecycle.core.CanonicalJson;
import org.soclifecycle.core.Catalogue;

/** What people have signed must be read in the same words for ever. */
class StatementsTests {

    /** The first digits of the SHA-256 of each text. A new text is a new version, never another text for an old one. */
    private static final Map<String, String> SIGNED = Map.of(
            "prepared/1", "c61738432604d826",
            "verified/1", "b4a547de034a0cf3",
            "approved/1", "e4aa267bb5704e5d",
            "accepts-risk/1", "ae8d10ceff4413e2",
            "witnessed/1", "f0c5e5f4ae90b7ce",
            "declined/1", "8ddf503635445157");

    private final Statements statements = new Statements();

    @Test
    void noTextOfAVersionEverChanges() {
        assertThat(Catalogue.read("statements").stream()
                        .collect(Collectors.toMap(
                                row -> row.get("meaning") + "/" + row.get("version"),
                                row -> CanonicalJson.sha256(row.get("text")).substring(0, 16))))
                .isEqualTo(SIGNED);
    }

    @Test
    void everyMeaningHasAStatementThatSaysWhatThePasswordDoes() {
        for (Meaning meaning : Meaning.values()) {
            assertThat(statements.current(meaning).text()).contains("By entering my password I sign");
            assertThat(Meaning.of(meaning.id())).isEqualTo(meaning);
        }
    }

    @Test
    void modelsAskForEveryMeaningButTheRefusal() {
        assertThat(Arrays.stream(Meaning.values())
                        .filter(meaning -> meaning != Meaning.DECLINED)
                        .map(Meaning::id))
                .containsExactlyInAnyOrderElementsOf(SignatureDef.MEANINGS);
    }

    @Test
    void anOldVersionIsFoundAndAnUnknownOneIsNot() {
        assertThat(statements.find(Meaning.APPROVED, 1)).isPresent();
        assertThat(statements.find(Meaning.APPROVED, 99)).isEmpty();
    }
}
