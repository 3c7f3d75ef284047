package io.github.partnerplan.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Dresses a Word file: its styles and lists, an A4 page with its margins, and the lines at a page's head and foot. */
final class WordPage {
    /** Between the margins, in twentieths of a point. */
    static final int WIDTH = 9412;

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The same on a page that lies on its side. */
    static final int LYING_WIDTH = 15_138;

    /** At the sides, of either page. */
    private static final String SIDE = "1247";

    private static final String LYING_SIDE = "850";

    private final XWPFDocument file;
    private final Palette palette;
    private final String header;
    private final String footer;

    WordPage(XWPFDocument file, Palette palette, String head) throws XmlException {
        this.file = file;
        this.palette = palette;
        this.header = header(file, head);
        this.footer = footer(file);
    }

    void dress(WordLists lists) throws XmlException {
        file.createStyles()
                .setStyles(StylesDocument.Factory.parse(template("styles.xml")).getStyles());
        String numbering = template("numbering.xml").replace("</w:numbering>", lists.xml() + "</w:numbering>");
        file.createNumbering()
                .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        // Without this Word takes the file for one of 2007 and says so in its title bar.
        Xml xml = new Xml().open("w:settings", "xmlns:w", WORD).open("w:compat");
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        xml.close(2);
        file.getSettings()
                .getCTSettings()
                .set(SettingsDocument.Factory.parse(xml.toString()).getSettings());
    }

    /** What ends a part of the text: its page, upright or on its side, with what stands at the head and foot but not on a cover. */
    void end(boolean isUpright, boolean isCover, Xml xml) {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", header);
        xml.empty("w:footerReference", "w:type", "default", "r:id", footer);
        if (isUpright) {
            xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        } else {
            xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
        }
        String side = isUpright ? SIDE : LYING_SIDE;
        xml.empty(
                "w:pgMar",
                "w:top",
                "1418",
                "w:right",
                side,
                "w:bottom",
                "1304",
                "w:left",
                side,
                "w:header",
                "680",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        if (isCover) {
            xml.empty("w:titlePg");
        }
        xml.close();
    }

    private static String header(XWPFDocument file, String words) throws XmlException {
        Xml xml = new Xml().open("w:hdr", "xmlns:w", WORD);
        line("Header", xml);
        xml.open("w:r").words("w:t", words, "xml:space", "preserve").close(3);
        XWPFHeader header = (XWPFHeader) file.createRelationship(XWPFRelation.HEADER, XWPFFactory.getInstance(), 1);
        header.setHeaderFooter(HdrDocument.Factory.parse(xml.toString()).getHdr());
        return file.getRelationId(header);
    }

    private static String footer(XWPFDocument file) throws XmlException {
        Xml xml = new Xml().open("w:ftr", "xmlns:w", WORD);
        line("Footer", xml);
        xml.open("w:r").words("w:t", "page ", "xml:space", "preserve").close();
        field("PAGE", xml);
        xml.open("w:r").words("w:t", " of ", "xml:space", "preserve").close();
        field("NUMPAGES", xml);
        xml.close(2);
        XWPFFooter footer = (XWPFFooter) file.createRelationship(XWPFRelation.FOOTER, XWPFFactory.getInstance(), 1);
        footer.setHeaderFooter(FtrDocument.Factory.parse(xml.toString()).getFtr());
        return file.getRelationId(footer);
    }

    private static void line(String style, Xml xml) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    }

    private static void field(String name, Xml xml) {
        xml.open("w:fldSimple", "w:instr", " " + name + " ")
                .open("w:r")
                .words("w:t", "1")
                .close(2);
    }

    private String template(String name) {
        try (InputStream in = WordPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("ACCENT", palette.type())
                    .replace("TONE_GOOD", Palette.GOOD)
                    .replace("TONE_BAD", Palette.BAD)
                    .replace("TONE_WARN", Palette.WARN)
                    .replace("TONE_MUTED", Palette.MUTED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
