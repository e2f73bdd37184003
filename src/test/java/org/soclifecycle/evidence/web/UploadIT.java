package org.soclifecycle.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.evidence.EvidenceQuery;
import org.soclifecycle.evidence.EvidenceRegister;
import org.soclifecycle.evidence.SampleFiles;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Uploads over HTTP, with the limits of the web server around them. */
@IntegrationTest
class UploadIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    @Autowired
    Fixture fixture;

    @Autowired
    EvidenceRegister register;

    @Value("${local.server.port}")
    int port;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private ProgramRow program;
    private String list;

    @BeforeEach
    void start() throws Exception {
        program = fixture.program();
        list = "/programs/" + program.key() + "/evidence";
        String form = "_csrf=" + token("/sign-in") + "&username=tom&password="
                + URLEncoder.encode(Fixture.PASSWORD, StandardCharsets.UTF_8);
        client.send(
                request("/sign-in", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    @Test
    void twentySixMegabytesAreRefusedByNameWithAndWithoutScript() throws Exception {
        for (String accept : List.of("text/html", "application/json")) {
            HttpResponse<String> answer = upload("large.pdf", 26 * MEGABYTE, accept);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("“large.pdf” has 26.0 MB; a file may have 25 MB", "add a link")
                    .doesNotContain("Exception");
        }
        assertThat(register.page(program.id(), EvidenceQuery.ALL).total()).isZero();
    }

    @Test
    void aRequestThatIsTooLargeAsAWholeIsAnsweredWithASentence() throws Exception {
        for (String accept : List.of("text/html", "application/json")) {
            HttpResponse<String> answer = upload("huge.pdf", 262 * MEGABYTE, accept);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("a file may have 25 MB").doesNotContain("Exception");
        }
    }

    @Test
    void fileAndDownloadHaveTheSameBytes() throws Exception {
        assertThat(upload("fits.pdf", 24 * MEGABYTE, "text/html").statusCode()).isEqualTo(302);
        HttpResponse<byte[]> file = client.send(
                request(list + "/E-0001/versions/1/file", "*/*").GET().build(), BodyHandlers.ofByteArray());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).hasSize(24 * MEGABYTE);
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(java.util.HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(file.body())))
                .isEqualTo(register.find(program.id(), "E-0001").current().sha256());
    }

    @Test
    void strangersSendNothing() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(multipart("a.pdf", MEGABYTE, "text/html", "none"), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
    }

    private HttpResponse<String> upload(String name, int size, String accept) throws Exception {
        return client.send(multipart(name, size, accept, token(list + "/new")), BodyHandlers.ofString());
    }

    private HttpRequest multipart(String name, int size, String accept, String token) {
        String boundary = "----" + UUID.randomUUID();
        byte[] head = SampleFiles.text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + token + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n");
        byte[] start = SampleFiles.pdf();
        byte[] tail = SampleFiles.text("\r\n--" + boundary + "--\r\n");
        BodyPublisher body = BodyPublishers.ofInputStream(() -> join(
                new ByteArrayInputStream(head),
                new ByteArrayInputStream(start),
                new Zeros(size - start.length),
                new ByteArrayInputStream(tail)));
        return request(list, accept)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.fromPublisher(body, (long) head.length + size + tail.length))
                .build();
    }

    private static InputStream join(InputStream... parts) {
        return new SequenceInputStream(java.util.Collections.enumeration(List.of(parts)));
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept);
    }

    private String token(String page) throws Exception {
        Matcher found =
                TOKEN.matcher(client.send(request(page, "text/html").GET().build(), BodyHandlers.ofString())
                        .body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** So many zeros. */
    private static final class Zeros extends InputStream {

        private int left;

        Zeros(int size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = Math.min(left, length);
            left -= count;
            return count <= 0 ? -1 : count;
        }
    }
}
