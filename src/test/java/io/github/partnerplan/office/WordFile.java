package io.github.partnerplan.office;

import io.github.partnerplan.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A written Word file, read again as another program would. */
record WordFile(XWPFDocument read, Map<String, String> parts) {

    static WordFile of(Document document) {
        return of(new DocxWriter().write(document));
    }

    static WordFile of(byte[] bytes) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            return new WordFile(new XWPFDocument(new ByteArrayInputStream(bytes)), parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String body() {
        return parts.getOrDefault("word/document.xml", "");
    }

    String text() {
        return new XWPFWordExtractor(read).getText();
    }

    /** The words of the paragraphs in that style. */
    List<String> inStyle(String style) {
        List<String> words = new ArrayList<>();
        for (XWPFParagraph paragraph : read.getParagraphs()) {
            if (style.equals(paragraph.getStyle())) {
                words.add(paragraph.getText());
            }
        }
        return words;
    }

    /** The charts in their order: it is not told in which POI gives them. */
    List<XWPFChart> charts() {
        List<XWPFChart> charts = new ArrayList<>(read.getCharts());
        charts.sort(Comparator.comparing(
                chart -> chart.getPackagePart().getPartName().getName()));
        return charts;
    }

    /** What the first group of the pattern meets in the body, in order. */
    List<String> found(String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(body());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
