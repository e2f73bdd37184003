package org.soclifecycle.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.soclifecycle.support.Fixture;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens windows for people and, after the test, looks whether the pages in them went without trouble. */
final class Visits implements BeforeEachCallback, AfterEachCallback {

    private static final Path FOLDER = Path.of("target", "browser");
    private static final ExtensionContext.Namespace RUN = ExtensionContext.Namespace.create(Visits.class);

    private final List<Visit> open = new ArrayList<>();
    private Browser browser;
    private ApplicationContext application;

    @Override
    public void beforeEach(ExtensionContext test) {
        application = SpringExtension.getApplicationContext(test);
        browser = test.getRoot()
                .getStore(RUN)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class)
                .browser();
    }

    /** A window of somebody who has not signed in. */
    Visit stranger() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + application.getEnvironment().getProperty("local.server.port"))
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(10_000);
        Visit visit = new Visit(context.newPage());
        open.add(visit);
        return visit;
    }

    /** A window of the person, signed in through the sign-in page. */
    Visit signedInAs(String person) {
        application.getBean(Fixture.class).person(person);
        return stranger().open("/sign-in").signIn(person, Fixture.PASSWORD);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        try {
            for (int i = 0; failed && i < open.size(); i++) {
                open.get(i).keep(FOLDER.resolve(name + "-" + (i + 1)));
            }
            open.stream().filter(visit -> !failed).forEach(Visit::assertNoTrouble);
        } finally {
            open.forEach(visit -> visit.page().context().close());
        }
    }
}
