package org.soclifecycle.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTests {

    private final Markdown markdown = new Markdown();

    @Test
    void rendersEmphasisAndLists() {
        assertThat(markdown.html("**How.** Ask.\n\n- one\n- two"))
                .contains("<strong>How.</strong>")
                .contains("<li>one</li>");
    }

    @Test
    void showsHtmlAsText() {
        assertThat(markdown.html("a <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>"))
                .doesNotContain("<img")
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    @Test
    void dropsLinksThatRunScript() {
        assertThat(markdown.html("[here](javascript:alert(1)) [there](https://example.org)"))
                .doesNotContain("javascript:")
                .contains("https://example.org");
    }
}
