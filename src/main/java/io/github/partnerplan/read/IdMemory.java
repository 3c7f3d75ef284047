package io.github.partnerplan.read;

/**
 * Remembers the line of each id in 12 bytes a place, a million ids in 24 MiB: their 64-bit hashes stand for them, which
 * confuses two of a million ids once in some forty million files.
 */
final class IdMemory {

    private static final int START = 1 << 10;

    private long[] hashes = new long[START];
    private int[] lines = new int[START];
    private int size;

    /** The line the id was first seen in, or 0 if this is the first time. */
    int firstLine(String id, int line) {
        long hash = hash(id);
        int place = place(hash, hashes);
        if (hashes[place] == hash) {
            return lines[place];
        }
        hashes[place] = hash;
        lines[place] = line;
        size++;
        if (size > hashes.length / 2) {
            grow();
        }
        return 0;
    }

    private void grow() {
        long[] larger = new long[hashes.length * 2];
        int[] theirLines = new int[larger.length];
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                int place = place(hashes[i], larger);
                larger[place] = hashes[i];
                theirLines[place] = lines[i];
            }
        }
        hashes = larger;
        lines = theirLines;
    }

    private static int place(long hash, long[] table) {
        int mask = table.length - 1;
        int place = (int) hash & mask;
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /**
     * FNV-1a over the characters, mixed so that ids which differ in one digit spread; never 0, which marks a free
     * place.
     */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    /**
     * A number in scientific notation, such as {@code 1.2E+15}: what a spreadsheet makes of a long id when it saves it.
     */
    static boolean isDamaged(String id) {
        int exponent = id.indexOf("E+");
        if (exponent < 1 || exponent + 2 == id.length()) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean mark = (c == '.' || c == ',') && i == 1;
            if (!Blanks.isDigit(c) && !mark && i != exponent && i != exponent + 1) {
                return false;
            }
        }
        return true;
    }
}
