package org.soclifecycle.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe whether a page keeps WCAG 2.2, levels A and AA. */
final class Accessibility {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** One text for every rule that is broken, with the elements that break it. */
    private static final String RUN = """
            async tags => {
                const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false, iframes: false });
                return violations.map(({ id, help, nodes }) => [`${id}: ${help}`,
                    ...nodes.map(node => `${node.target}\\n    ${node.html}\\n    ${node.failureSummary}`)].join('\\n  '));
            }""";

    private Accessibility() {}

    static List<?> violations(Page page) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) page.evaluate(RUN, TAGS);
    }
}
