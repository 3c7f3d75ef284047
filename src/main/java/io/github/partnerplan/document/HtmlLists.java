package io.github.partnerplan.document;

/** Writes what comes entry by entry: lists, named values and notes; where an entry comes from stands in the margin beside it. */
final class HtmlLists {
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
            out.append("<div><dt>").append(text.of(field.name())).append("</dt><dd>");
            out.append(field.source().isEmpty() ? value : row("<p>" + value + "</p>", field.source()));
            out.append("</dd></div>\n");
        }
        return out.append("</dl>\n").toString();
    }

    String notes(Block.Notes notes) {
        StringBuilder out = new StringBuilder("<ul class=\"notes\">\n");
        for (Note note : notes.notes()) {
            out.append("<li").append(ids.place(note)).append("><strong>");
            out.append(text.of(note.title())).append("</strong>");
            note.lines().forEach(line -> out.append("<p>").append(text.of(line)).append("</p>"));
            out.append("</li>\n");
        }
        return out.append("</ul>\n").toString();
    }
}
