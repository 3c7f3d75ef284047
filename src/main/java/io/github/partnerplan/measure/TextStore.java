package io.github.partnerplan.measure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many short texts in few large blocks, so that a million of them take little more than their letters. */
final class TextStore {

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;

    /** A longer text is cut: no account has a name of this length. */
    private static final int LONGEST = 2_000;

    private final List<byte[]> blocks = new ArrayList<>();
    private int used = BLOCK;

    /** Keeps a text and returns the place to ask for it by. */
    int add(String text) {
        byte[] bytes = text.substring(0, Math.min(text.length(), LONGEST)).getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length + 2 > BLOCK) {
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        byte[] block = blocks.get(blocks.size() - 1);
        int place = (blocks.size() - 1) << BLOCK_BITS | used;
        block[used] = (byte) (bytes.length >> Byte.SIZE);
        block[used + 1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, block, used + 2, bytes.length);
        used += bytes.length + 2;
        return place;
    }

    String get(int place) {
        byte[] block = blocks.get(place >>> BLOCK_BITS);
        int at = place & (BLOCK - 1);
        int length = (block[at] & 0xFF) << Byte.SIZE | (block[at + 1] & 0xFF);
        return new String(block, at + 2, length, StandardCharsets.UTF_8);
    }
}
