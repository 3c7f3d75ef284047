package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** A text cut into words that are neutralised and measured once, to be broken into lines of any width. */
final class MeasuredText {
    /** A stretch of a word in one style, and the columns it takes. */
    record Part(String text, Style style, int width) {}

    /** What stays on one line where it fits. */
    record Word(List<Part> parts, int width) {}

    private final List<Word> words = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int width;
    private int widestWord;

    private MeasuredText() {}

    static MeasuredText of(Text text) {
        MeasuredText measured = new MeasuredText();
        for (int i = 0; i < text.spans().size(); i++) {
            Span span = text.spans().get(i);
            String clean = CleanText.of(span.text());
            measured.add(span.style() == Style.CODE ? code(clean, goesOn(text, i)) : clean, span.style());
        }
        measured.endWord();
        return measured;
    }

    /** A word's parts cut at their no-break spaces, for where the word is too wide to be kept together. */
    static MeasuredText cutAtNoBreakSpaces(Word word) {
        MeasuredText measured = new MeasuredText();
        for (Part part : word.parts) {
            measured.add(part.text.replace(CleanText.NO_BREAK_SPACE, ' '), part.style);
        }
        measured.endWord();
        return measured;
    }

    List<Word> words() {
        return words;
    }

    /** The columns the text takes on one line. */
    int width() {
        return width;
    }

    int widestWord() {
        return widestWord;
    }

    /** The lines of the text, none for an empty text. */
    List<Line> lines(int limit) {
        return Wrapping.of(this, limit);
    }

    private static boolean goesOn(Text text, int index) {
        for (int i = index + 1; i < text.spans().size(); i++) {
            if (!CleanText.isBlank(text.spans().get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** Keeps a command on one line where it fits, and quotes it only where a reader could not see where it ends. */
    private static String code(String clean, boolean goesOn) {
        String code = clean.strip();
        if (code.indexOf(' ') < 0) {
            return clean;
        }
        int start = clean.indexOf(code);
        String kept = code.replace(' ', CleanText.NO_BREAK_SPACE);
        return clean.substring(0, start) + (goesOn ? "`" + kept + "`" : kept) + clean.substring(start + code.length());
    }

    private void add(String text, Style style) {
        int start = 0;
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', start)) {
            addPart(text.substring(start, blank), style);
            endWord();
            start = blank + 1;
        }
        addPart(text.substring(start), style);
    }

    private void addPart(String text, Style style) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, style, DisplayWidth.of(text)));
        }
    }

    private void endWord() {
        if (!parts.isEmpty()) {
            int columns = 0;
            for (Part part : parts) {
                columns += part.width;
            }
            width += (words.isEmpty() ? 0 : 1) + columns;
            widestWord = Math.max(widestWord, columns);
            words.add(new Word(List.copyOf(parts), columns));
            parts.clear();
        }
    }
}
