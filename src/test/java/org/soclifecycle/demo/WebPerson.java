package org.soclifecycle.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A person in front of a browser: signs in, keeps the session, sends what pages send. */
final class WebPerson {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    private WebPerson(String base) {
        this.base = base;
    }

    static WebPerson signIn(int port, String username, String password) {
        WebPerson person = new WebPerson("http://localhost:" + port);
        person.open("/sign-in");
        HttpResponse<String> answer = person.post("/sign-in", Map.of("username", username, "password", password));
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/") && answer.statusCode() != 302) {
            throw new IllegalStateException(username + " cannot sign in: " + answer.statusCode());
        }
        person.open("/account/password");
        return person;
    }

    /** Opens a page and remembers its token. */
    HttpResponse<String> open(String path) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html"));
        Matcher found = TOKEN.matcher(page.body());
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    /** Sends a page's form. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends what the form island sends. */
    HttpResponse<String> postJson(String path, Object body, String key) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-CSRF-TOKEN", token)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private URI uri(String path) {
        return URI.create(base + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
