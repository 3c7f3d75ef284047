package io.github.partnerplan.document;

/** Writes what comes entry by entry: lists, named values and notes; where an entry comes from stands in the margin beside it. */
final class HtmlLists {
    private static final int BRIEF_NAME = 22;
    private static final int BRIEF_VALUE = 14;

    private final HtmlIds ids;
    private final HtmlText text;

    HtmlLists(HtmlIds ids, HtmlText text) {
        this.ids = ids;
        this.text = text;
    }

    /** What is said as HTML, with its source beside it, or below where there is no margin. */
    String row(String said, Text source) {
        return source.isEmpty()
                ? said
                : "<div class=\"row\"><div>" + said + "</div><p class=\"source\">" + text.of(source) + "</p></div>";
    }

    String items(Block.Items items) {
        String list = items.kind() == Block.Items.Kind.NUMBERED ? "ol" : "ul";
        boolean isChecks = items.kind() == Block.Items.Kind.CHECKS;
        StringBuilder out = new StringBuilder("<" + list + (isChecks ? " class=\"checks\">\n" : ">\n"));
        for (Item item : items.items()) {
            out.append("<li>").append(item(item)).append("</li>\n");
        }
        return out.append("</").append(list).append(">\n").toString();
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

    String fields(Block.Fields fields) {
        StringBuilder out = new StringBuilder("<dl>\n");
        for (Field field : fields.fields()) {
            String value = text.of(field.value());
            out.append(isBrief(field) ? "<div class=\"brief\"><dt>" : "<div><dt>")
                    .append(text.of(field.name()))
                    .append("</dt><dd>");
            out.append(field.source().isEmpty() ? value : row("<p>" + value + "</p>", field.source()));
            out.append("</dd></div>\n");
        }
        return out.append("</dl>\n").toString();
    }

    /** Whether name and value fit beside each other even on a phone. */
    private static boolean isBrief(Field field) {
        return field.source().isEmpty()
                && DisplayWidth.of(CleanText.of(field.name().plain())) <= BRIEF_NAME
                && DisplayWidth.of(CleanText.of(field.value().plain())) <= BRIEF_VALUE;
    }

    String notes(Block.Notes notes) {
        StringBuilder out = new StringBuilder("<ul class=\"notes\">\n");
        for (Note note : notes.notes()) {
            out.append("<li").append(ids.place(note)).append(isRow(note) ? " class=\"line\"" : "");
            out.append("><strong>").append(text.of(note.title())).append("</strong>");
            note.lines()
                    .forEach(line -> out.append(
                            isRow(note) ? " " + Html.breakable(text.of(line)) : "<p>" + text.of(line) + "</p>"));
            out.append("</li>\n");
        }
        return out.append("</ul>\n").toString();
    }

    /** Whether the note is a row of a file, which stands beside its place on one line. */
    private static boolean isRow(Note note) {
        return note.lines().size() == 1
                && !note.lines().get(0).isEmpty()
                && note.lines().get(0).spans().stream().allMatch(span -> span.style() == Style.CODE);
    }
}
