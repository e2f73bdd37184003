package org.soclifecycle.signature;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form in which content is hashed: canonical JSON (RFC 8785) of what the task contributes, and of signer, meaning,
 * statement and instant. Numbers are read and written exactly.
 */
final class SignedContent {

    /** Changes when other things are hashed, or the same in another way. */
    static final String FORMAT = "soc-lifecycle-signature/1";

    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> MAP = new TypeReference<>() {};
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private SignedContent() {}

    static String canonical(SignatureRow row, String statement, Map<String, @Nullable Object> deed) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(deed);
        all.put("format", FORMAT);
        all.put("programme", row.program().toString());
        all.put("title", row.title());
        all.put("about", row.about());
        all.put("meaning", row.meaning().id());
        all.put("statement", Map.of("version", row.statementVersion(), "text", statement));
        all.put(
                "signer",
                Map.of(
                        "username", row.signer().username(),
                        "name", row.signer().name(),
                        "roles", row.signer().roles()));
        all.put("signedAt", row.signedAt().toString());
        return CanonicalJson.write(all);
    }

    /** Nothing when it cannot be read, which then differs from everything. */
    static Map<String, @Nullable Object> read(String content) {
        try {
            return EXACT.readValue(content, MAP);
        } catch (JacksonException unreadable) {
            return Map.of();
        }
    }
}
