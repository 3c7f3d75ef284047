package io.github.partnerplan.source;

/** Walks over the cells of one record's text by the parser's own rules, for whoever needs to know where they stand. */
final class CellWalk {

    private final char[] text;
    private final int limit;
    private final char delimiter;
    private int next;
    private int start;
    private int end;
    private boolean quoted;
    private boolean broken;
    private boolean last;

    /** A record that starts at an index of the text, which ends at {@code limit}. */
    CellWalk(char[] text, int from, int limit, char delimiter) {
        this.text = text;
        this.limit = limit;
        this.delimiter = delimiter;
        this.next = from;
        this.start = from;
        this.end = from;
    }

    /** Goes to the next cell; false behind the record's last one, or behind a broken one. */
    boolean next() {
        if (last || broken) {
            return false;
        }
        int i = next;
        while (i < limit && isPadding(text[i])) {
            i++;
        }
        start = i;
        quoted = i < limit && text[i] == '"';
        i = quoted ? closing(i + 1) : plainEnd(i);
        last = i >= limit || isLineEnd(text[i]);
        next = i + 1;
        return true;
    }

    /** The index of the cell's first character: a quote where it is quoted. */
    int start() {
        return start;
    }

    /** The index behind the cell's last character, blanks around it left out. */
    int end() {
        return end;
    }

    boolean isQuoted() {
        return quoted;
    }

    /** The cell's quote never closes, or something stands between the closing quote and the delimiter, at {@link #end}. */
    boolean isBroken() {
        return broken;
    }

    /** The index behind the record, its line end included. */
    int recordEnd() {
        boolean more = next();
        while (more) {
            more = next();
        }
        return lineEnd(text, Math.min(next - 1, limit), limit);
    }

    /** The index behind the line end that stands at or after {@code from}. */
    static int lineEnd(char[] text, int from, int limit) {
        int i = from;
        while (i < limit && !isLineEnd(text[i])) {
            i++;
        }
        boolean both = i + 1 < limit && text[i] == '\r' && text[i + 1] == '\n';
        return Math.min(limit, i + (both ? 2 : 1));
    }

    private int plainEnd(int from) {
        int i = from;
        while (i < limit && text[i] != delimiter && !isLineEnd(text[i])) {
            i++;
        }
        end = i;
        while (end > start && Character.isWhitespace(text[end - 1])) {
            end--;
        }
        return i;
    }

    private int closing(int from) {
        int i = from;
        while (i < limit && (text[i] != '"' || (i + 1 < limit && text[i + 1] == '"'))) {
            i += text[i] == '"' ? 2 : 1;
        }
        end = Math.min(i + 1, limit);
        broken = i >= limit;
        i = end;
        while (i < limit && isPadding(text[i])) {
            i++;
        }
        if (i < limit && text[i] != delimiter && !isLineEnd(text[i])) {
            broken = true;
            end = i;
        }
        return i;
    }

    private boolean isPadding(char c) {
        return c != delimiter && !isLineEnd(c) && Character.isWhitespace(c);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
