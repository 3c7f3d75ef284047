package io.github.partnerplan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;

/** What came out of the printer, read back from the PDF. */
public record PrintedPages(List<Page> pages) {

    /** One sheet: its size in points of 1/72 inch and its words. */
    public record Page(double width, double height, String text) {}

    public PrintedPages {
        pages = List.copyOf(pages);
    }

    static PrintedPages of(byte[] pdf) {
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setSortByPosition(true);
                words.setStartPage(number);
                words.setEndPage(number);
                words.setLineSeparator("\n");
                PDRectangle size = document.getPage(number - 1).getMediaBox();
                pages.add(new Page(size.getWidth(), size.getHeight(), words.getText(document)));
            }
            return new PrintedPages(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int count() {
        return pages.size();
    }

    /** The words of a page, counted from 1. */
    public String text(int page) {
        return pages.get(page - 1).text();
    }

    /** All words from the first page to the last. */
    public String text() {
        StringBuilder all = new StringBuilder();
        pages.forEach(page -> all.append(page.text()).append('\n'));
        return all.toString();
    }
}
