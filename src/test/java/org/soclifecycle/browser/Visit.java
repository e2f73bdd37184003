package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A window in which somebody goes from page to page. */
final class Visit {

    private static final int WIDE = 1440;
    private static final int NARROW = 390;

    /** Texts in a box so narrow that words break into letters. */
    private static final String SQUEEZED = """
            () => [...document.querySelectorAll('main :is(p, dd, dt, td, th, li, span, a)')]
                .filter(element => element.checkVisibility() && element.textContent.trim().length > 12
                    && element.clientWidth > 1 && element.clientWidth < 32 && element.clientHeight > 150)
                .map(element => element.textContent.trim().slice(0, 60))""";

    private final Page page;
    private final List<String> trouble = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    Visit(Page page) {
        this.page = page;
        size(WIDE);
        page.onConsoleMessage(this::listen);
        page.onPageError(trouble::add);
        page.onResponse(this::listen);
    }

    /** Errors, and with them everything that the content security policy refused. */
    private void listen(ConsoleMessage message) {
        boolean response = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !response) {
            trouble.add(message.text());
        }
    }

    private void listen(Response response) {
        if (response.status() >= 400 && !expected.contains(response.status())) {
            trouble.add(response.status() + " " + response.request().method() + " " + response.url());
        }
    }

    /** Says that an answer with this status is no trouble. */
    Visit expecting(int status) {
        expected.add(status);
        return this;
    }

    Page page() {
        return page;
    }

    Visit open(String address) {
        page.navigate(address);
        return this;
    }

    Visit signIn(String person, String password) {
        page.getByLabel("User name").fill(person);
        page.getByLabel("Password").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("^(?!.*/sign-in).*"));
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(named(label));
    }

    /** The name as it stands; form-js puts a star behind the name of a required field. */
    static Pattern named(String label) {
        return Pattern.compile("^" + label.replaceAll("[.?*+()|\\[\\]\\\\]", "\\\\$0") + "\\s*\\*?$");
    }

    /** The text stands on the page for everybody to see. */
    Visit sees(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("body")).containsText(text);
        }
        return this;
    }

    /** Checks the page as it stands: narrow and dark, then wide and light, so that each is seen once. */
    Visit check(String name) {
        check(name, NARROW, ColorScheme.DARK);
        check(name, WIDE, ColorScheme.LIGHT);
        return this;
    }

    private void check(String name, int width, ColorScheme scheme) {
        size(width);
        colours(scheme);
        check(name + ", " + scheme.name().toLowerCase(Locale.ROOT) + ", " + width + " pixels wide", width);
    }

    private void check(String what, int width) {
        Pictures.take(page, what);
        assertThat(Accessibility.violations(page))
                .as("What axe says about %s", what)
                .isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("Width of %s", what)
                .isLessThanOrEqualTo(width);
        assertThat((List<?>) page.evaluate(SQUEEZED))
                .as("Text one letter wide in %s", what)
                .isEmpty();
    }

    private void colours(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private void size(int width) {
        page.setViewportSize(width, 900);
    }

    void assertNoTrouble() {
        assertThat(trouble).as("Errors in the window at %s", page.url()).isEmpty();
    }

    /** Saves what is seen and what is behind it. */
    void keep(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(Path.of(file + ".html"), page.content());
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(file + ".png")).setFullPage(true));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
