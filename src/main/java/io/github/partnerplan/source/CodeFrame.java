package io.github.partnerplan.source;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a file around a finding, with carets under the place; safe to print on a terminal. */
public final class CodeFrame {

    private static final int GUTTER = 5;

    /** With the gutter a line stays within 100 columns, which fits a pull request as well as a terminal. */
    private static final int WIDTH = 92;

    /** So much of a long line is shown before the place. */
    private static final int BEFORE = 30;

    private CodeFrame() {}

    /**
     * The line before, the line, and the carets; only the line where all of it is meant, and nothing where it is not known or
     * cannot be shown.
     */
    public static List<String> lines(Finding finding, Lines file) {
        Location where = finding.where();
        if (where.line() == 0) {
            return List.of();
        }
        Optional<String> before = file.line(where.file(), where.line() - 1);
        Optional<String> text = file.line(where.file(), where.line());
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        int gutter = Math.max(GUTTER, Integer.toString(where.line()).length());
        if (isWholeLine(where) && !text.get().isBlank()) {
            return List.of(gutter(Integer.toString(where.line()), gutter) + new Cut(text.get(), 1, 1).shown());
        }
        if (before.isPresent()) {
            Cut cut = new Cut(before.get(), 1, 1);
            lines.add(gutter(Integer.toString(where.line() - 1), gutter) + cut.shown());
        }
        Cut cut = cut(text.get(), where);
        lines.add(gutter(Integer.toString(where.line()), gutter) + cut.shown());
        lines.add(gutter("", gutter) + cut.carets());
        return List.copyOf(lines);
    }

    private static String gutter(String number, int width) {
        return " ".repeat(width - number.length()) + number + " | ";
    }

    private static boolean isWholeLine(Location where) {
        return where.column() == 1 && where.endColumn() == 1 && where.endLine() == where.line();
    }

    private static Cut cut(String text, Location where) {
        int end = where.endLine() > where.line() ? Integer.MAX_VALUE : where.endColumn();
        return new Cut(text, Math.max(1, where.column()), end);
    }

    /** A line cut to the frame's width around a stretch of it, and the carets under that stretch. */
    private static final class Cut {

        private final StringBuilder shown = new StringBuilder();
        private final StringBuilder carets = new StringBuilder();
        private final int from;
        private final int to;
        private int width;
        private boolean anyCaret;

        Cut(String text, int from, int to) {
            this.from = from;
            this.to = to;
            int first = DisplayWidth.of(text) > WIDTH ? Math.max(1, from - BEFORE) : 1;
            int column = 1;
            int i = 0;
            while (column < first && i < text.length()) {
                i += Character.charCount(text.codePointAt(i));
                column++;
            }
            if (i > 0) {
                put("…", 1, 0);
            }
            while (i < text.length() && width < WIDTH - 2) {
                int c = text.codePointAt(i);
                put(c, column);
                i += Character.charCount(c);
                column++;
            }
            if (i < text.length()) {
                shown.append('…');
            }
            if (!anyCaret && column <= from) {
                carets.append(" ".repeat(i < text.length() ? 0 : from - column));
            }
        }

        String shown() {
            return shown.toString();
        }

        String carets() {
            return (anyCaret ? carets.toString() : carets + "^").stripTrailing();
        }

        private void put(int c, int column) {
            if (c == '\t') {
                put("\t", DisplayWidth.TAB, column);
            } else if (!PlainText.isDropped(c)) {
                int visible = PlainText.visible(c);
                put(Character.toString(visible), DisplayWidth.of(visible), column);
            }
        }

        private void put(String sign, int signWidth, int column) {
            shown.append(sign);
            width += signWidth;
            if (column >= from && column < to) {
                carets.append("^".repeat(sign.equals("\t") ? 1 : signWidth));
                anyCaret |= signWidth > 0;
            } else if (!anyCaret && column < from) {
                carets.append(sign.equals("\t") ? sign : " ".repeat(signWidth));
            }
        }
    }
}
