package org.soclifecycle.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Asks for pages in somebody's name, through the whole security filter chain. */
@TestComponent
public class Browser {

    private final MockMvcTester mvc;
    private final UserDetailsService accounts;

    Browser(WebApplicationContext context, UserDetailsService accounts) {
        this.mvc = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        this.accounts = accounts;
    }

    /** Opens a page. */
    public MockMvcRequestBuilder get(String person, String path) {
        return request(person, HttpMethod.GET, path).accept(MediaType.TEXT_HTML);
    }

    /** Sends the form of a page. */
    public MockMvcRequestBuilder post(String person, String path) {
        return request(person, HttpMethod.POST, path).with(csrf()).accept(MediaType.TEXT_HTML);
    }

    /** Sends JSON as the islands do. */
    public MockMvcRequestBuilder send(String person, HttpMethod method, String path, String json) {
        return request(person, method, path)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(json);
    }

    /** Sends files as the form of a page does. */
    public MockMultipartMvcRequestBuilder upload(String person, String path) {
        return mvc.post()
                .uri(path)
                .multipart()
                .with(user(accounts.loadUserByUsername(person)))
                .with(csrf())
                .accept(MediaType.TEXT_HTML);
    }

    private MockMvcRequestBuilder request(String person, HttpMethod method, String path) {
        return mvc.method(method).uri(path).with(user(accounts.loadUserByUsername(person)));
    }
}
