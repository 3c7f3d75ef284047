package io.github.partnerplan.document;

import java.util.List;

/** The sections of a page with links to them; fewer than three need none. */
final class HtmlContents {
    private static final int FEWEST = 3;

    /** A section by the id of its heading and its words. */
    record Entry(String id, String words) {}

    private HtmlContents() {}

    static String of(List<Entry> entries) {
        if (entries.size() < FEWEST) {
            return "";
        }
        StringBuilder out =
                new StringBuilder("<nav aria-label=\"Contents\"><details><summary>Contents</summary>\n<ol>\n");
        for (Entry entry : entries) {
            out.append("<li><a href=\"#").append(entry.id()).append("\">");
            out.append(Html.prose(entry.words())).append("</a></li>\n");
        }
        return out.append("</ol></details></nav>\n").toString();
    }
}
