package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** Lines kept as they are but for what would leave the page: broken at the edge, control characters made visible. */
final class TextCode {
    private TextCode() {}

    /** Further lines of one source line stand this much deeper. */
    private static final int HANG = 2;

    /** One line of the source, in as many lines as it needs, broken at blanks where it has some. */
    static List<Line> lines(String source, int indent, int width) {
        String rest = CleanText.of(source).replace(' ', CleanText.NO_BREAK_SPACE);
        List<Line> lines = new ArrayList<>();
        int start = indent;
        int end = end(rest, width - start);
        while (end < rest.length()) {
            lines.add(line(rest.substring(0, end), start));
            start = indent + HANG;
            rest = rest.substring(rest.charAt(end) == CleanText.NO_BREAK_SPACE ? end + 1 : end);
            end = end(rest, width - start);
        }
        lines.add(line(rest, start));
        return lines;
    }

    /** Where the text has to end to fit: at the last blank between words, or else at the last character. */
    private static int end(String text, int width) {
        int columns = 0;
        int blank = -1;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            columns += DisplayWidth.of(point);
            if (point == CleanText.NO_BREAK_SPACE && inWord) {
                blank = i;
            }
            if (columns > width) {
                return blank > 0 ? blank : i;
            }
            inWord |= point != CleanText.NO_BREAK_SPACE;
            i += Character.charCount(point);
        }
        return text.length();
    }

    private static Line line(String text, int indent) {
        return new Line().padTo(indent).add(text, Style.PLAIN);
    }
}
