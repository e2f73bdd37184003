package org.soclifecycle.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The headless browser of one run of the tests. It comes as an npm package and is unpacked below {@code target}; on a
 * machine for which the package has none, the environment variable SOC_TEST_BROWSER names a Chromium.
 */
final class Chromium implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "browser", "chromium").toAbsolutePath();
    private static final Path UNPACK = Path.of("src", "test", "browser", "unpack.mjs");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @throws IllegalStateException with a sentence that says why there is no browser */
    static Chromium start() {
        String own = System.getenv().getOrDefault("SOC_TEST_BROWSER", "");
        if (own.isEmpty()) {
            unpack();
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Chromium(playwright, playwright.chromium().launch(options(own)));
        } catch (PlaywrightException failure) {
            playwright.close();
            throw cannotStart("Chromium did not come up.", failure);
        }
    }

    private static BrowserType.LaunchOptions options(String own) {
        Path executable = own.isEmpty() ? FOLDER.resolve("chromium") : Path.of(own);
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (own.isEmpty()) {
            environment.put("LD_LIBRARY_PATH", FOLDER.resolve("al2023/lib").toString());
            environment.put("FONTCONFIG_PATH", FOLDER.resolve("fonts").toString());
        }
        return new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setEnv(environment)
                .setChromiumSandbox(false)
                .setArgs(List.of("--no-zygote", "--font-render-hinting=none"));
    }

    private static void unpack() {
        try {
            Process node = new ProcessBuilder("node", UNPACK.toString(), FOLDER.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (node.waitFor() != 0) {
                throw cannotStart(said, null);
            }
        } catch (IOException failure) {
            throw cannotStart("Node.js 20 or newer is needed on the PATH to unpack it.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw cannotStart("Unpacking it was interrupted.", interrupted);
        }
    }

    private static IllegalStateException cannotStart(String why, Exception cause) {
        return new IllegalStateException("The browser of the browser tests cannot start: " + why, cause);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
