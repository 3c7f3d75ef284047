package io.github.partnerplan.office;

import io.github.partnerplan.document.Text;
import java.util.List;

/**
 * Writes a table of contents as a field that Word can bring up to date, holding the headings as links already, so that Word has
 * nothing to ask when the file is opened. Page numbers come with the first update: only Word knows its pages.
 */
final class WordContents {
    private WordContents() {}

    /** A heading: its level in the outline, its words, and the bookmark at it. */
    record Entry(int level, Text text, String bookmark) {}

    static void add(List<Entry> headings, Xml xml) {
        List<Entry> entries =
                headings.stream().filter(entry -> entry.level() <= 2).toList();
        if (entries.isEmpty()) {
            return;
        }
        paragraph("TOCHeading", xml);
        xml.open("w:r").words("w:t", "Contents").close(2);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            paragraph("TOC" + entry.level(), xml);
            if (i == 0) {
                mark("begin", xml);
                xml.open("w:r").words("w:instrText", " TOC \\o \"1-2\" \\h \\z \\u ", "xml:space", "preserve");
                xml.close();
                mark("separate", xml);
            }
            xml.open("w:hyperlink", "w:anchor", entry.bookmark(), "w:history", "1")
                    .open("w:r");
            xml.words("w:t", WordText.collapsed(entry.text()).strip(), "xml:space", "preserve")
                    .close(2);
            if (i == entries.size() - 1) {
                mark("end", xml);
            }
            xml.close();
        }
    }

    private static void paragraph(String style, Xml xml) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    }

    private static void mark(String type, Xml xml) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }
}
