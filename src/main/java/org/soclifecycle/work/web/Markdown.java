package org.soclifecycle.work.web;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/** Renders the Markdown of the models. HTML in it is shown as text and links that run script are dropped. */
@Component("markdown")
public class Markdown {

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** Safe HTML. */
    public String html(String text) {
        return renderer.render(parser.parse(text));
    }
}
