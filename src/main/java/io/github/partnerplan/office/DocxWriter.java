package io.github.partnerplan.office;

import io.github.partnerplan.document.Cover;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Picture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** Writes a document as a Word file that a reader can go on with: named styles, real lists, a table of contents, charts of Word's own. */
public final class DocxWriter {

    /** Whether a Word file shows the picture: PNG, JPEG and GIF, of which the head tells the size. */
    public static boolean canShow(Picture picture) {
        return WordFigures.size(picture).isPresent();
    }

    public byte[] write(Document document) {
        try (XWPFDocument file = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Palette palette = Palette.of(document.cover().map(Cover::accent).orElse(""));
            WordLists lists = new WordLists();
            WordPage page = new WordPage(file, palette, head(document));
            Xml text = text(document, new WordFigures(file, palette), lists, page);
            page.dress(lists);
            file.getDocument()
                    .set(DocumentDocument.Factory.parse(text.toString()).getDocument());
            SteadyProperties.set(file.getProperties(), document.title());
            file.write(out);
            return SteadyZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("a Word file that cannot be read", e);
        }
    }

    private static Xml text(Document document, WordFigures figures, WordLists lists, WordPage page) {
        Xml xml = new Xml().open("w:document", names()).open("w:body");
        Places places = new Places(document);
        Optional<Cover> cover = document.cover();
        if (cover.isPresent()) {
            WordCover.add(cover.get(), new WordLayout(places, figures, lists, true), figures, xml);
        }
        WordLayout layout = new WordLayout(places, figures, lists, false);
        WordSections sections = new WordSections(layout, page, cover.isPresent());
        sections.write(cover.isPresent() ? document.blocks() : document.shown());
        WordContents.add(layout.contents(), xml);
        if (cover.isPresent() && !layout.contents().isEmpty()) {
            WordCover.newPage(xml);
        }
        xml.add(layout.xml());
        sections.end(xml);
        return xml.close(2);
    }

    private static String head(Document document) {
        Optional<Cover> cover = document.cover();
        if (cover.isEmpty() || cover.get().client().isBlank()) {
            return cover.map(Cover::title).orElse(document.title());
        }
        return cover.get().client() + " · " + cover.get().title();
    }

    private static String[] names() {
        return new String[] {
            "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart",
            "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"
        };
    }
}
