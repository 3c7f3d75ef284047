package io.github.partnerplan.measure;

import java.util.ArrayList;
import java.util.List;

/** A column of whole numbers, all of so many bytes: it grows by blocks, so that a million of them are never copied. */
final class PackedColumn {

    private static final int BLOCK = 1 << 10;

    private final int width;
    private final List<byte[]> blocks = new ArrayList<>();
    private int size;

    private PackedColumn(int width) {
        this.width = width;
    }

    static PackedColumn ofBytes() {
        return new PackedColumn(Byte.BYTES);
    }

    static PackedColumn ofShorts() {
        return new PackedColumn(Short.BYTES);
    }

    static PackedColumn ofInts() {
        return new PackedColumn(Integer.BYTES);
    }

    static PackedColumn ofLongs() {
        return new PackedColumn(Long.BYTES);
    }

    int size() {
        return size;
    }

    void add(long number) {
        int unused = Long.SIZE - width * Byte.SIZE;
        if (number << unused >> unused != number) {
            throw new ArithmeticException(number + " does not fit into " + width + " bytes");
        }
        if (size == blocks.size() * BLOCK) {
            blocks.add(new byte[BLOCK * width]);
        }
        byte[] block = blocks.get(size / BLOCK);
        int at = size % BLOCK * width;
        for (int i = 0; i < width; i++) {
            block[at + i] = (byte) (number >> (i * Byte.SIZE));
        }
        size++;
    }

    int get(int row) {
        return Math.toIntExact(getLong(row));
    }

    long getLong(int row) {
        byte[] block = blocks.get(row / BLOCK);
        int at = row % BLOCK * width;
        long number = block[at + width - 1];
        for (int i = width - 2; i >= 0; i--) {
            number = (number << Byte.SIZE) | (block[at + i] & 0xFF);
        }
        return number;
    }
}
