package io.github.partnerplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The figures of a plan's own sections as each form shows them, taken out of what a reader sees. */
final class PlanFigures {

    private static final Pattern FIGURE = Pattern.compile("[0-9](?:[0-9.,:-]*[0-9])?");

    /** What a report has beyond the sections that every form has begins with one of these. */
    private static final List<String> BEYOND =
            List.of("Every partner", "What a check of the files finds", "What this rests on");

    private PlanFigures() {}

    /** In an order of their own, since each form puts sources elsewhere; a line each, so that a difference can be seen. */
    private static String of(String text) {
        List<String> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            figures.add(matcher.group());
        }
        Collections.sort(figures);
        return String.join("\n", figures);
    }

    /** Without the numbers before the items of a list. */
    static String ofText(String text) {
        return of(text.replaceAll("(?m)^ {1,2}[0-9]{1,2} {2}(?=\\S)", ""));
    }

    static String ofMarkdown(String markdown) {
        return of(plain(markdown));
    }

    /** Markdown without its signs: list numbers, escapes, stars and entities. */
    static String plain(String markdown) {
        return markdown.replaceAll("(?m)^[0-9]+[.)] ", "")
                .replace("&#8203;", "")
                .replace("&#36;", "$")
                .replaceAll("\\\\(?=[^\\sA-Za-z0-9])", "")
                .replace("**", "");
    }

    /** Without cover, contents and pictures. */
    static String ofHtml(Path file) throws IOException {
        String page = Files.readString(file, StandardCharsets.UTF_8);
        String body = page.substring(page.indexOf("<main"), page.lastIndexOf("</main>"));
        for (String element : List.of("header", "nav", "figure")) {
            body = without(body, "<" + element, "</" + element + ">");
        }
        int end = body.length();
        for (String heading : BEYOND) {
            int at = body.indexOf(">" + heading + "<");
            end = at < 0 ? end : Math.min(end, at);
        }
        return of(body.substring(0, body.lastIndexOf('<', end))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("&#?[a-z0-9]+;", " "));
    }

    private static String without(String text, String from, String to) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (int start = text.indexOf(from); start >= 0; start = text.indexOf(from, at)) {
            left.append(text, at, start);
            at = text.indexOf(to, start) + to.length();
        }
        return left.append(text.substring(at)).toString();
    }

    /** From the plan's first line on, which the Markdown begins with. */
    static String ofWord(Path file, String markdown) throws IOException {
        String first = plain(markdown.lines().findFirst().orElse("").substring(2));
        StringBuilder text = new StringBuilder();
        boolean isPlan = false;
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            for (IBodyElement element : document.getBodyElements()) {
                String words = words(element);
                isPlan |= words.startsWith(first);
                if (isPlan && BEYOND.contains(words)) {
                    break;
                }
                text.append(isPlan ? words + "\n" : "");
            }
        }
        return of(text.toString());
    }

    private static String words(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getText();
        }
        StringBuilder text = new StringBuilder();
        if (element instanceof XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                for (XWPFTableCell cell : row.getTableCells()) {
                    text.append(cell.getText()).append('\n');
                }
            }
        }
        return text.toString();
    }
}
