package io.github.partnerplan.source;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Stands before the CSV parser and keeps the text from the start of the current record on, so that a cell's place can be worked
 * out when asked, and a broken record can be left and reading go on behind it. Offsets count characters of the file.
 */
final class KeptReader extends Reader {

    /** A record is longer than {@value #LONGEST} characters: a quote that never closes would else fill the memory. */
    static final class RecordTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static final int LONGEST = 1 << 20;

    /** Space for at least this much is made before each read. */
    private static final int BLOCK = 1 << 13;

    private final Reader source;
    private final boolean keepsAll;
    private char[] kept = new char[0];
    private long start;
    private int low;
    private int next;
    private int filled;

    KeptReader(Reader source) {
        this(source, false);
    }

    /** With {@code keepsAll} a text of up to {@value #LONGEST} characters is kept to its end and can be gone through again. */
    KeptReader(Reader source, boolean keepsAll) {
        this.source = source;
        this.keepsAll = keepsAll;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (next == filled && !fill()) {
            return -1;
        }
        int count = Math.min(length, filled - next);
        System.arraycopy(kept, next, target, offset, count);
        next += count;
        return count;
    }

    /** Reads on without handing over, until so many characters are kept or the text ends. */
    void fillUpTo(int count) throws IOException {
        boolean more = true;
        while (more && filled - low < count) {
            more = fill();
        }
    }

    /** Nothing was forgotten: every offset read so far can be looked up and gone to. */
    boolean isWhole() {
        return keepsAll && start == 0 && filled <= LONGEST;
    }

    /** Forgets the text before an offset that was already read. */
    void release(long offset) {
        low = isWhole() ? 0 : index(offset);
    }

    /** Goes to an offset at or after the one last released, and forgets what stands before it. */
    void goTo(long offset) throws IOException {
        while (offset > start + filled) {
            low = isWhole() ? 0 : filled;
            if (!fill()) {
                break;
            }
        }
        next = Math.min(index(offset), filled);
        low = isWhole() ? 0 : next;
    }

    /** The offset behind the line end at or after an offset that was already read; reads on to find it. */
    long lineEnd(long from) throws IOException {
        boolean more = true;
        int end = CellWalk.lineEnd(kept, index(from), filled);
        // A line end that is the last thing kept may be the first half of a return and line feed.
        while (more && end == filled) {
            more = fill();
            end = CellWalk.lineEnd(kept, index(from), filled);
        }
        return start + end;
    }

    /** Holds only the text from one index to another, under the same offsets. */
    KeptReader copy(int from, int to) {
        KeptReader copy = new KeptReader(Reader.nullReader());
        copy.kept = Arrays.copyOfRange(kept, from, to);
        copy.filled = to - from;
        copy.start = start + from;
        return copy;
    }

    /** The kept text; valid until the next read. */
    char[] text() {
        return kept;
    }

    /** Where an offset stands in {@link #text}. */
    int index(long offset) {
        return (int) (offset - start);
    }

    long offset(int index) {
        return start + index;
    }

    /** Where the kept text ends in {@link #text}. */
    int end() {
        return filled;
    }

    /** How much is kept that the parser may have seen. */
    int handedOver() {
        return next - low;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private boolean fill() throws IOException {
        // The record before the current one is still kept while the current one is read, hence twice.
        if (filled - low > 2 * LONGEST) {
            throw new RecordTooLongException();
        }
        if (kept.length - filled < BLOCK) {
            makeRoom();
        }
        int count = source.read(kept, filled, kept.length - filled);
        filled += Math.max(count, 0);
        return count > 0;
    }

    private void makeRoom() {
        int used = filled - low;
        char[] room = used > kept.length / 2 - BLOCK ? new char[2 * kept.length + 2 * BLOCK] : kept;
        System.arraycopy(kept, low, room, 0, used);
        kept = room;
        start += low;
        next -= low;
        filled = used;
        low = 0;
    }
}
