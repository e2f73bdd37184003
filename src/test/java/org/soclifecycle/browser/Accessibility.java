package org.soclifecycle.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe whether a page keeps WCAG 2.2, levels A and AA. */
final class Accessibility {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The rules whose answer depends on the colours. */
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    /** One text for every rule that is broken, with the elements that break it. */
    private static final String RUN = """
            async ([type, values]) => {
                const { violations } = await axe.run({ runOnly: { type, values }, resultTypes: ['violations'], preload: false, iframes: false });
                return violations.map(({ id, help, nodes }) => [`${id}: ${help}`,
                    ...nodes.map(node => `${node.target}\\n    ${node.html}\\n    ${node.failureSummary}`)].join('\\n  '));
            }""";

    private Accessibility() {}

    static List<?> violations(Page page) {
        return run(page, "tag", TAGS);
    }

    /** For a page of which only the colours changed since it was asked for everything. */
    static List<?> colourViolations(Page page) {
        return run(page, "rule", COLOUR_RULES);
    }

    private static List<?> run(Page page, String type, List<String> values) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) page.evaluate(RUN, List.of(type, values));
    }
}
