package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** Writes the blocks of one document as the sections of a page; it knows the headings so far, so that none skips a level. */
final class HtmlLayout implements BlockWriter {
    private final HtmlIds ids;
    private final HtmlText text;
    private final boolean hasSections;
    private final StringBuilder footer = new StringBuilder();
    private final List<HtmlContents.Entry> contents = new ArrayList<>();
    private StringBuilder out = new StringBuilder();
    private StringBuilder opening = new StringBuilder();
    private String named = "";
    private int level;
    private int columns;
    private boolean isOpen;
    private boolean isLead = true;
    private boolean hasHeadline;
    private boolean hasFigures;

    private HtmlLayout(HtmlIds ids, int level, boolean hasSections) {
        this.ids = ids;
        this.text = new HtmlText(ids);
        this.level = level;
        this.hasSections = hasSections;
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
        boolean opens = level == 0;
        for (Block block : blocks) {
            block.writeTo(this);
            if (opens) {
                opening = out;
                out = new StringBuilder();
                opens = false;
            }
        }
        close();
    }

    /** The title, where the first block was one. */
    String opening() {
        return opening.toString();
    }

    String body() {
        return out.toString();
    }

    String footer() {
        return footer.toString();
    }

    List<HtmlContents.Entry> contents() {
        return contents;
    }

    boolean hasFigures() {
        return hasFigures;
    }

    /** How many columns the broadest table has. */
    int columns() {
        return columns;
    }

    @Override
    public void heading(Block.Heading heading) {
        if (!heading.text().isEmpty()) {
            startSection(heading.level());
            out.append(title(heading.level(), heading.text())).append('\n');
        }
    }

    private String title(int wanted, Text words) {
        level = Math.min(wanted, level + 1);
        named = CleanText.of(words.plain());
        String id = ids.heading(named);
        if (level == 2) {
            contents.add(new HtmlContents.Entry(id, named));
        }
        return "<h" + level + " id=\"" + id + "\">" + text.of(words) + "</h" + level + ">";
    }

    /** What comes before the first section and that section itself are set larger: the verdict and what to do. */
    private void startSection(int wanted) {
        if (!hasSections || Math.min(wanted, level + 1) != 2) {
            if (level > 0) {
                startLead();
            }
            return;
        }
        boolean isFirst = contents.isEmpty();
        close();
        isLead = false;
        isOpen = true;
        out.append(isFirst ? "<section class=\"first\">\n" : "<section>\n");
    }

    private void startLead() {
        if (hasSections && isLead && !isOpen) {
            isOpen = true;
            out.append("<section class=\"lead\">\n");
        }
    }

    private void close() {
        if (isOpen) {
            out.append("</section>\n");
            isOpen = false;
        }
    }

    @Override
    public void banner(Block.Banner banner) {
        boolean isTitle = level == 0 && !banner.left().isEmpty();
        if (!isTitle) {
            startLead();
        }
        String right = banner.right().isEmpty() ? "" : "<span class=\"when\">" + text.of(banner.right()) + "</span>";
        if (isTitle) {
            level = 1;
            named = CleanText.of(banner.left().plain());
            out.append("<h1>").append(text.of(banner.left())).append("</h1>\n");
            out.append(right.isEmpty() ? "" : "<p class=\"banner\">" + right + "</p>\n");
        } else if (!banner.left().isEmpty() || !right.isEmpty()) {
            out.append("<p class=\"banner\"><span>").append(text.of(banner.left())).append("</span> ");
            out.append(right).append("</p>\n");
        }
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        if (paragraph.text().isEmpty() && paragraph.source().isEmpty()) {
            return;
        }
        startLead();
        boolean isHeadline = hasSections && isLead && !hasHeadline && isStrong(paragraph.text());
        hasHeadline |= isHeadline;
        String start = isHeadline ? "<p class=\"headline\">" : "<p>";
        out.append(row(start + text.of(paragraph.text()) + "</p>", paragraph.source())).append('\n');
    }

    private static boolean isStrong(Text words) {
        for (Span span : words.spans()) {
            if (span.style() != Style.STRONG && !CleanText.isBlank(span.text())) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /** Where it comes from stands in the margin beside it, or below where there is none. */
    private String row(String said, Text source) {
        return source.isEmpty()
                ? said
                : "<div class=\"row\"><div>" + said + "</div><p class=\"source\">" + text.of(source) + "</p></div>";
    }

    @Override
    public void items(Block.Items items) {
        if (items.items().isEmpty()) {
            return;
        }
        startLead();
        String list = items.kind() == Block.Items.Kind.NUMBERED ? "ol" : "ul";
        boolean isChecks = items.kind() == Block.Items.Kind.CHECKS;
        out.append('<').append(list).append(isChecks ? " class=\"checks\">\n" : ">\n");
        for (Item item : items.items()) {
            out.append("<li>").append(item(item)).append("</li>\n");
        }
        out.append("</").append(list).append(">\n");
    }

    private String item(Item item) {
        String mark = HtmlText.mark(item.mark());
        String said = mark + (mark.isEmpty() ? "" : " ") + text.of(item.text());
        if (item.detail().isEmpty() && item.source().isEmpty()) {
            return said;
        }
        String detail = item.detail().isEmpty() ? "" : "<p class=\"detail\">" + text.of(item.detail()) + "</p>";
        return row("<p>" + said + "</p>" + detail, item.source());
    }

    @Override
    public void fields(Block.Fields fields) {
        if (fields.fields().isEmpty()) {
            return;
        }
        startLead();
        out.append("<dl>\n");
        for (Field field : fields.fields()) {
            out.append("<div><dt>").append(text.of(field.name())).append("</dt><dd>");
            String value = text.of(field.value());
            out.append(field.source().isEmpty() ? value : row("<p>" + value + "</p>", field.source()));
            out.append("</dd></div>\n");
        }
        out.append("</dl>\n");
    }

    @Override
    public void table(Block.Table table) {
        String caption = "";
        if (table.caption().isEmpty()) {
            startLead();
        } else {
            startSection(2);
            caption = title(2, table.caption());
        }
        columns = Math.max(columns, table.columns().size());
        scroll("Table " + ids.nextTable(), named, new HtmlTable(table, text).write(caption));
    }

    /** What is broader than a phone scrolls by itself, also by the keys; each such part has a name of its own. */
    private void scroll(String number, String name, String inner) {
        String label = name.isBlank() ? number : number + ": " + name;
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").append(Html.escape(label));
        out.append("\">\n").append(inner).append("\n</div>\n");
    }

    @Override
    public void code(Block.Code code) {
        startLead();
        out.append("<pre><code>");
        for (int i = 0; i < code.lines().size(); i++) {
            out.append(i == 0 ? "" : "\n").append(Html.prose(code.lines().get(i)));
        }
        out.append("</code></pre>\n");
    }

    @Override
    public void figure(Block.Figure figure) {
        startLead();
        hasFigures = true;
        int number = ids.nextFigure();
        Chart chart = figure.chart();
        out.append("<figure>\n");
        if (!CleanText.isBlank(chart.title())) {
            out.append("<figcaption>").append(Html.prose(chart.title())).append("</figcaption>\n");
        }
        scroll("Figure " + number, chart.title(), chart.drawnBy(new SvgCharts(number)));
        out.append("</figure>\n");
    }

    @Override
    public void notes(Block.Notes notes) {
        if (notes.notes().isEmpty()) {
            return;
        }
        startLead();
        out.append("<ul class=\"notes\">\n");
        for (Note note : notes.notes()) {
            out.append("<li").append(ids.place(note)).append("><strong>");
            out.append(text.of(note.title())).append("</strong>");
            note.lines().forEach(line -> out.append("<p>").append(text.of(line)).append("</p>"));
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    @Override
    public void footer(Block.Footer block) {
        if (!block.text().isEmpty()) {
            footer.append("<p>").append(text.of(block.text())).append("</p>\n");
        }
    }
}
