package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** One line as laid out for a terminal: styled stretches and the columns they take. */
final class Line {
    private static final String RESET = "\u001B[0m";

    private final List<Span> spans = new ArrayList<>();
    private int width;

    /** Appends text that is clean already. */
    Line add(String text, Style style) {
        return add(text, style, DisplayWidth.of(text));
    }

    /** Appends clean text whose width is known. */
    Line add(String text, Style style, int columns) {
        spans.add(new Span(text.replace(CleanText.NO_BREAK_SPACE, ' '), style));
        width += columns;
        return this;
    }

    Line add(Line other) {
        spans.addAll(other.spans);
        width += other.width;
        return this;
    }

    /** Fills with blanks up to the column, counted from 0. */
    Line padTo(int column) {
        if (column > width) {
            spans.add(new Span(" ".repeat(column - width), Style.PLAIN));
            width = column;
        }
        return this;
    }

    int width() {
        return width;
    }

    /**
     * Writes the line without blanks at its end. Colour only adds escapes: the characters between them stay the same.
     */
    void paint(StringBuilder out, boolean colour) {
        Style current = Style.PLAIN;
        int start = out.length();
        int end = start;
        for (Span span : spans) {
            boolean blank = span.text().isBlank();
            if (colour && !blank && span.style() != current) {
                change(out, current, end, span.style());
                current = span.style();
            }
            out.append(span.text());
            if (!blank) {
                end = out.length();
            }
        }
        while (end > start && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        if (current != Style.PLAIN) {
            out.append(RESET);
        }
    }

    /** Ends a style right after its last visible character, before the blanks that follow. */
    private static void change(StringBuilder out, Style from, int end, Style to) {
        if (from != Style.PLAIN) {
            out.insert(end, RESET);
        }
        out.append(escape(to));
    }

    private static String escape(Style style) {
        return switch (style) {
            case PLAIN -> "";
            case STRONG, CODE -> "\u001B[1m";
            case GOOD -> "\u001B[32m";
            case BAD -> "\u001B[31m";
            case WARN -> "\u001B[33m";
            case MUTED -> "\u001B[2m";
        };
    }
}
