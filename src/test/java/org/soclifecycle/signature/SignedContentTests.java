package org.soclifecycle.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.CanonicalJson;
import org.soclifecycle.core.ProgramId;

class SignedContentTests {

    private static final ProgramId PROGRAM = ProgramId.of("0f0f0f0f-0000-4000-8000-000000000001");
    private static final Map<String, @Nullable Object> VALUES =
            Map.of("decision", "GO", "cost", new BigDecimal("12345678901234567.89"), "share", new BigDecimal("0.50"));
    private static final Map<String, @Nullable Object> CONTENT =
            Map.of("values", VALUES, "form", Map.of("id", "confirmGateDecision", "sha256", "ab"));

    private static SignatureRow row(String content) {
        return new SignatureRow(
                UUID.fromString("0f0f0f0f-0000-4000-8000-000000000002"),
                PROGRAM,
                UUID.fromString("0f0f0f0f-0000-4000-8000-000000000003"),
                "Confirm gate decision",
                "gate/G4/1",
                Meaning.APPROVED,
                1,
                new Signer("ann", "Ann Example", List.of("Executive sponsor")),
                Instant.parse("2026-03-03T12:00:00.123456Z"),
                content,
                CanonicalJson.sha256(content));
    }

    private static String canonical(Map<String, @Nullable Object> content) {
        return SignedContent.canonical(row(""), "I decide.", content);
    }

    private static Map<String, @Nullable Object> with(String field, Object value) {
        Map<String, @Nullable Object> values = new HashMap<>(VALUES);
        values.put(field, value);
        Map<String, @Nullable Object> content = new HashMap<>(CONTENT);
        content.put("values", values);
        return content;
    }

    @Test
    void theBytesAreWrittenDownHereSoThatNobodyChangesThemByMistake() {
        assertThat(canonical(CONTENT))
                .isEqualTo("{\"about\":\"gate/G4/1\",\"form\":{\"id\":\"confirmGateDecision\",\"sha256\":\"ab\"},"
                        + "\"format\":\"soc-lifecycle-signature/1\",\"meaning\":\"approved\","
                        + "\"programme\":\"0f0f0f0f-0000-4000-8000-000000000001\","
                        + "\"signedAt\":\"2026-03-03T12:00:00.123456Z\","
                        + "\"signer\":{\"name\":\"Ann Example\",\"roles\":[\"Executive sponsor\"],\"username\":\"ann\"},"
                        + "\"statement\":{\"text\":\"I decide.\",\"version\":1},\"title\":\"Confirm gate decision\","
                        + "\"values\":{\"cost\":12345678901234567.89,\"decision\":\"GO\",\"share\":0.5}}");
        assertThat(CanonicalJson.sha256(canonical(CONTENT)))
                .isEqualTo(CanonicalJson.sha256(canonical(new LinkedHashMap<>(CONTENT))))
                .hasSize(64);
    }

    @Test
    void whatIsReadAndWrittenAgainIsTheSameToTheLastDigit() {
        String once = canonical(CONTENT);

        assertThat(CanonicalJson.write(SignedContent.read(once))).isEqualTo(once);
    }

    @Test
    void namesEveryFieldThatIsNotAsItWasSigned() {
        SignatureRow signed = row(canonical(CONTENT));

        assertThat(Differences.between(signed, canonical(CONTENT))).isEmpty();
        assertThat(Differences.between(signed, canonical(with("decision", "KILL"))))
                .containsExactly("values.decision");
        assertThat(Differences.between(signed, canonical(with("cost", new BigDecimal("12345678901234567.88")))))
                .containsExactly("values.cost");
        assertThat(Differences.between(signed, canonical(with("remark", "new"))))
                .containsExactly("values.remark");
        assertThat(Differences.between(signed, canonical(Map.of("form", Map.of("id", "other")))))
                .containsExactly("form", "values");
    }

    @Test
    void aContentThatDoesNotHaveItsHashIsFoundToo() {
        SignatureRow signed = row(canonical(CONTENT));
        SignatureRow forged = new SignatureRow(
                signed.id(),
                signed.program(),
                signed.workItem(),
                signed.title(),
                signed.about(),
                signed.meaning(),
                signed.statementVersion(),
                signed.signer(),
                signed.signedAt(),
                canonical(with("decision", "KILL")),
                signed.hash());

        assertThat(Differences.between(forged, canonical(with("decision", "KILL"))))
                .containsExactly("hash");
    }
}
