package io.github.partnerplan.document;

import java.util.List;

/** Writes the blocks of one document, or of its cover, as parts of a page. */
final class HtmlLayout implements BlockWriter {
    private final HtmlText text;
    private final HtmlLists lists;
    private final HtmlSections sections;
    private final HtmlFrames frames;
    private final StringBuilder footer = new StringBuilder();
    private String opening = "";
    private String body = "";
    private boolean hasHeadline;

    private HtmlLayout(HtmlIds ids, int level, boolean isDivided) {
        this.text = new HtmlText(ids);
        this.lists = new HtmlLists(ids, text);
        this.sections = new HtmlSections(ids, text, level, isDivided);
        this.frames = new HtmlFrames(ids, text, sections);
    }

    /** For the body of a document below a title of its own. */
    static HtmlLayout underTitle(HtmlIds ids) {
        return new HtmlLayout(ids, 1, true);
    }

    /** For a document whose first block is its title. */
    static HtmlLayout withTitle(HtmlIds ids) {
        return new HtmlLayout(ids, 0, true);
    }

    /** For what is said on a cover, below its title. */
    static HtmlLayout onCover(HtmlIds ids) {
        return new HtmlLayout(ids, 1, false);
    }

    void add(List<Block> blocks) {
        boolean opens = sections.isUntitled();
        for (Block block : blocks) {
            block.writeTo(this);
            if (opens) {
                opening = sections.taken();
                opens = false;
            }
        }
        body = sections.taken();
    }

    /** The title, where the first block was one. */
    String opening() {
        return opening;
    }

    String body() {
        return body;
    }

    String footer() {
        return footer.toString();
    }

    List<HtmlContents.Entry> contents() {
        return sections.contents();
    }

    boolean hasFigures() {
        return frames.hasFigures();
    }

    /** How many columns the broadest table has. */
    int columns() {
        return frames.columns();
    }

    @Override
    public void heading(Block.Heading heading) {
        if (!heading.text().isEmpty()) {
            sections.heading(heading.level(), heading.text());
        }
    }

    @Override
    public void banner(Block.Banner banner) {
        String right = banner.right().isEmpty() ? "" : "<span class=\"when\">" + text.of(banner.right()) + "</span>";
        if (sections.isUntitled()) {
            StringBuilder start = sections.start(1);
            start.append(sections.title(1, banner.left())).append('\n');
            start.append(right.isEmpty() ? "" : "<p class=\"banner\">" + right + "</p>\n");
        } else if (!banner.left().isEmpty() || !right.isEmpty()) {
            String left = "<p class=\"banner\"><span>" + text.of(banner.left()) + "</span> ";
            sections.body().append(left).append(right).append("</p>\n");
        }
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        if (paragraph.text().isEmpty() && paragraph.source().isEmpty()) {
            return;
        }
        boolean isHeadline =
                sections.isLead() && !hasHeadline && paragraph.text().isStrong();
        hasHeadline |= isHeadline;
        String said = (isHeadline ? "<p class=\"headline\">" : "<p>") + text.of(paragraph.text()) + "</p>";
        sections.body().append(lists.row(said, paragraph.source())).append('\n');
    }

    @Override
    public void items(Block.Items items) {
        if (!items.items().isEmpty()) {
            sections.body().append(lists.items(items));
        }
    }

    @Override
    public void fields(Block.Fields fields) {
        if (!fields.fields().isEmpty()) {
            sections.body().append(lists.fields(fields));
        }
    }

    @Override
    public void table(Block.Table table) {
        frames.table(table);
    }

    @Override
    public void code(Block.Code code) {
        sections.body().append("<pre><code>");
        for (int i = 0; i < code.lines().size(); i++) {
            sections.body()
                    .append(i == 0 ? "" : "\n")
                    .append(Html.verbatim(code.lines().get(i)));
        }
        sections.body().append("</code></pre>\n");
    }

    @Override
    public void figure(Block.Figure figure) {
        frames.figure(figure.chart());
    }

    @Override
    public void notes(Block.Notes notes) {
        if (!notes.notes().isEmpty()) {
            sections.body().append(lists.notes(notes));
        }
    }

    @Override
    public void footer(Block.Footer block) {
        if (!block.text().isEmpty()) {
            footer.append("<p>").append(text.of(block.text())).append("</p>\n");
        }
    }
}
