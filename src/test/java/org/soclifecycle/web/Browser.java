package org.soclifecycle.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, fills forms, follows no redirect. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private String csrfHeader = "";
    private String csrfToken = "";

    Browser(int port) {
        base = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    /** Posts the fields with the CSRF token of the page the form stands on. */
    HttpResponse<String> post(String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher token = CSRF.matcher(get(page).body());
        String csrf = token.find() ? "_csrf=" + encode(token.group(1)) + "&" : "";
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(csrf + encode(fields))));
    }

    /** Keeps the CSRF header of the page, as scripts find it there. */
    void remember(String page) throws IOException, InterruptedException {
        String html = get(page).body();
        csrfHeader = content(html, "csrf-header");
        csrfToken = content(html, "csrf-token");
    }

    private static String content(String html, String name) {
        Matcher meta =
                Pattern.compile("name=\"" + name + "\" content=\"([^\"]+)\"").matcher(html);
        return meta.find() ? meta.group(1) : "";
    }

    /** Posts as a script of the remembered page does. */
    HttpResponse<String> postJson(String path, String json, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, "Accept", "application/json", "Content-Type", "application/json")
                .header(csrfHeader, csrfToken);
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> postWithoutToken(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).POST(BodyPublishers.ofString("{}")));
    }

    HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        return post("/sign-in", "/sign-in", Map.of("username", username, "password", password));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length == 0 || !String.join(" ", headers).contains("Accept")) {
            request.header("Accept", "text/html");
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
