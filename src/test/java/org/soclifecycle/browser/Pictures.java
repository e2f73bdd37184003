package org.soclifecycle.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Takes pictures of the checked pages when the system property soc.pictures names a folder for them. */
final class Pictures {

    private static final String FOLDER = System.getProperty("soc.pictures", "");

    private Pictures() {}

    static void take(Page page, String name) {
        if (!FOLDER.isEmpty()) {
            Path file = Path.of(FOLDER, name.replaceAll("[^A-Za-z0-9]+", "-") + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }
}
