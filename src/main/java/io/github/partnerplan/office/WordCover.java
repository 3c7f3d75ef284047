package io.github.partnerplan.office;

import io.github.partnerplan.document.Cover;

/** Writes the first page of a Word file: the logo, for whom and what it is, of which day, and the introduction. */
final class WordCover {
    /** Room above the title, in twentieths of a point: less where a logo stands there already. */
    private static final String BELOW_LOGO = "1200";

    private static final String ALONE = "3400";

    private WordCover() {}

    static void add(Cover cover, WordLayout introduction, WordFigures figures, Xml xml) {
        boolean hasLogo = cover.logo().filter(DocxWriter::canShow).isPresent();
        cover.logo().ifPresent(logo -> figures.logo(logo, xml));
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Title");
        xml.empty("w:spacing", "w:before", hasLogo ? BELOW_LOGO : ALONE).close();
        xml.open("w:r").words("w:t", cover.title(), "xml:space", "preserve").close(2);
        line("Subtitle", cover.client(), xml);
        line("CoverDate", cover.date(), xml);
        cover.introduction().forEach(block -> block.writeTo(introduction));
        xml.add(introduction.xml());
        newPage(xml);
    }

    static void newPage(Xml xml) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "AfterTable").close();
        xml.open("w:r").empty("w:br", "w:type", "page").close(2);
    }

    private static void line(String style, String words, Xml xml) {
        if (!words.isBlank()) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
            xml.open("w:r").words("w:t", words, "xml:space", "preserve").close(2);
        }
    }
}
