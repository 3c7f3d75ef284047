package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** Breaks measured text into lines between words; a word wider than the line is broken where the line ends. */
final class Wrapping {
    private final int width;
    private final List<Line> lines = new ArrayList<>();
    private Line line = new Line();

    private Wrapping(int width) {
        this.width = width;
    }

    /** The lines of the text, none for an empty text. */
    static List<Line> of(Text text, int width) {
        return of(MeasuredText.of(text), width);
    }

    static List<Line> of(MeasuredText text, int width) {
        Wrapping wrapping = new Wrapping(width);
        wrapping.add(text);
        wrapping.endLine();
        return wrapping.lines;
    }

    private void add(MeasuredText text) {
        for (MeasuredText.Word word : text.words()) {
            if (word.width() > width) {
                addWide(word);
            } else {
                add(word);
            }
        }
    }

    private void add(MeasuredText.Word word) {
        if (line.width() > 0 && line.width() + 1 + word.width() > width) {
            endLine();
        }
        if (line.width() > 0) {
            line.add(" ", Style.PLAIN, 1);
        }
        for (MeasuredText.Part part : word.parts()) {
            line.add(part.text(), part.style(), part.width());
        }
    }

    private void addWide(MeasuredText.Word word) {
        MeasuredText pieces = MeasuredText.cutAtNoBreakSpaces(word);
        if (pieces.words().size() > 1) {
            add(pieces);
            return;
        }
        endLine();
        for (MeasuredText.Part part : word.parts()) {
            cut(part.text(), part.style());
        }
    }

    private void cut(String text, Style style) {
        int start = 0;
        int columns = line.width();
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = columns + DisplayWidth.of(point);
            if (next > width && columns > 0) {
                line.add(text.substring(start, i), style);
                endLine();
                start = i;
                next = DisplayWidth.of(point);
            }
            columns = next;
            i += Character.charCount(point);
        }
        line.add(text.substring(start), style);
    }

    private void endLine() {
        if (line.width() > 0) {
            lines.add(line);
            line = new Line();
        }
    }
}
