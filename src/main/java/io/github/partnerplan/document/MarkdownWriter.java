package io.github.partnerplan.document;

/** Writes a document as GitHub flavoured Markdown in which nothing that came from data takes effect. */
public final class MarkdownWriter {
    public String write(Document document) {
        MarkdownLayout layout = new MarkdownLayout();
        for (Block block : document.shown()) {
            block.writeTo(layout);
        }
        return layout.text();
    }
}
