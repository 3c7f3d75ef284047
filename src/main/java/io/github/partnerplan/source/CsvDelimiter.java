package io.github.partnerplan.source;

import java.util.function.Predicate;

/** Decides which character separates the cells, from the start of a file. */
final class CsvDelimiter {

    /** Characters looked at. */
    static final int SAMPLE = 1 << 16;

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};

    /** Records looked at; the first wide ones settle it. */
    private static final int RECORDS = 200;

    private final char[] text;
    private final int end;
    private final Predicate<String> knownHeader;

    /** A text from its start (a {@code sep=} line left out) up to an index. */
    CsvDelimiter(char[] text, int end, Predicate<String> knownHeader) {
        this.text = text;
        this.end = end;
        this.knownHeader = knownHeader;
    }

    /**
     * The one under which a line holds the most known header names, which is the first line of most files; where none does, the
     * one that splits the most records into the same number of cells; a comma where nothing is split.
     */
    char choose() {
        String first = new String(text, 0, CellWalk.lineEnd(text, 0, end));
        char best = ',';
        int most = 0;
        for (char candidate : CANDIDATES) {
            int names = first.indexOf(candidate) < 0 ? 0 : names(new CellWalk(text, 0, end, candidate));
            if (names > most) {
                best = candidate;
                most = names;
            }
        }
        return most >= CsvHeaderSearch.NAMES ? best : byRecords();
    }

    private int names(CellWalk walk) {
        int names = 0;
        while (walk.next()) {
            names += knownHeader.test(cell(walk)) ? 1 : 0;
        }
        return names;
    }

    private char byRecords() {
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private long score(char delimiter) {
        int[] records = new int[RECORDS + 1];
        int most = 0;
        int names = 0;
        int from = 0;
        for (int i = 0; i < RECORDS && from < end; i++) {
            CellWalk walk = new CellWalk(text, from, end, delimiter);
            int width = 0;
            int known = 0;
            while (walk.next()) {
                width++;
                known += i < CsvHeaderSearch.RECORDS && knownHeader.test(cell(walk)) ? 1 : 0;
            }
            names = Math.max(names, known);
            from = walk.recordEnd();
            if (width > 1 && !walk.isBroken()) {
                int index = Math.min(width, RECORDS);
                records[index]++;
                most = Math.max(most, records[index]);
            }
        }
        return (names >= CsvHeaderSearch.NAMES ? names * 1_000_000L : 0) + most * 1_000L + widest(records, most);
    }

    private static int widest(int[] records, int most) {
        for (int width = records.length - 1; width > 1; width--) {
            if (records[width] == most && most > 0) {
                return width;
            }
        }
        return 0;
    }

    private String cell(CellWalk walk) {
        int trim = walk.isQuoted() && walk.end() > walk.start() + 1 ? 1 : 0;
        return CsvLine.trimmed(new String(text, walk.start() + trim, walk.end() - walk.start() - 2 * trim));
    }
}
