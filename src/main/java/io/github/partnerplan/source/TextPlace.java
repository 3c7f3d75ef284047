package io.github.partnerplan.source;

import io.github.partnerplan.finding.Location;
import java.io.IOException;

/** Counts lines and columns up to a place in a text. */
final class TextPlace {

    private int line;
    private int column = 1;
    private boolean afterReturn;

    private TextPlace(int line) {
        this.line = line;
    }

    /** The place of the character at {@code offset}, by reading the file once more. */
    static Location of(InputFile file, long offset) {
        TextPlace place = new TextPlace(1);
        char[] block = new char[1 << 13];
        try (TextReader text = TextReader.again(file)) {
            long left = offset;
            while (left > 0) {
                int count = text.read(block, 0, (int) Math.min(left, block.length));
                if (count < 0) {
                    break;
                }
                place.pass(block, 0, count);
                left -= count;
            }
            return Location.span(file.name(), place.line, place.column, 1);
        } catch (IOException e) {
            return Location.file(file.name());
        }
    }

    /** The stretch from one index of the text to another, where {@code lineStart} begins the given line. */
    static Location between(String file, char[] text, int lineStart, int line, int from, int to) {
        TextPlace place = new TextPlace(line);
        place.pass(text, lineStart, from);
        int startLine = place.line;
        int startColumn = place.column;
        place.pass(text, from, to);
        return new Location(file, startLine, startColumn, place.line, place.column);
    }

    private void pass(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
                column = 1;
            } else if (c != '\n' && !Character.isLowSurrogate(c)) {
                column++;
            }
            afterReturn = c == '\r';
        }
    }
}
