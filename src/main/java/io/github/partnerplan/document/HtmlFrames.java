package io.github.partnerplan.document;

/** Writes what may be broader than a phone: tables and figures, each in a frame that scrolls by itself and has a name of its own. */
final class HtmlFrames {
    private final HtmlIds ids;
    private final HtmlText text;
    private final HtmlSections sections;
    private int columns;
    private boolean hasFigures;

    HtmlFrames(HtmlIds ids, HtmlText text, HtmlSections sections) {
        this.ids = ids;
        this.text = text;
        this.sections = sections;
    }

    void table(Block.Table table) {
        String caption = "";
        if (!table.caption().isEmpty()) {
            sections.start(2);
            caption = sections.title(2, table.caption());
        }
        columns = Math.max(columns, table.columns().size());
        frame("Table " + ids.nextTable(), sections.named(), new HtmlTable(table, text).write(caption));
    }

    /** A title that says again what the heading above says is left out; the picture has it all the same. */
    void figure(Chart chart) {
        hasFigures = true;
        int number = ids.nextFigure();
        String title = CleanText.of(chart.title());
        sections.body().append("<figure>\n");
        if (!CleanText.isBlank(title) && !title.equals(sections.named())) {
            sections.body().append("<figcaption>" + Html.prose(title) + "</figcaption>\n");
        }
        frame("Figure " + number, title, chart.drawnBy(new SvgCharts(number)));
        sections.body().append("</figure>\n");
    }

    private void frame(String number, String name, String inner) {
        String words = name.strip().replaceAll(" +", " ");
        String label = Html.escape(words.isEmpty() ? number : number + ": " + words);
        sections.body()
                .append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + label + "\">\n")
                .append(inner)
                .append("\n</div>\n");
    }

    boolean hasFigures() {
        return hasFigures;
    }

    /** How many columns the broadest table has. */
    int columns() {
        return columns;
    }
}
