package io.github.partnerplan.measure;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A column of whole numbers, all of so many bytes: it grows by blocks, so that a million of them are never copied. */
final class PackedColumn {

    private static final int BLOCK = 1 << 10;

    private final int width;
    private final List<ByteBuffer> blocks = new ArrayList<>();
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
            blocks.add(ByteBuffer.allocate(BLOCK * width));
        }
        ByteBuffer block = blocks.get(size / BLOCK);
        int at = size % BLOCK * width;
        switch (width) {
            case Byte.BYTES -> block.put(at, (byte) number);
            case Short.BYTES -> block.putShort(at, (short) number);
            case Integer.BYTES -> block.putInt(at, (int) number);
            default -> block.putLong(at, number);
        }
        size++;
    }

    int get(int row) {
        return Math.toIntExact(getLong(row));
    }

    long getLong(int row) {
        ByteBuffer block = blocks.get(row / BLOCK);
        int at = row % BLOCK * width;
        return switch (width) {
            case Byte.BYTES -> block.get(at);
            case Short.BYTES -> block.getShort(at);
            case Integer.BYTES -> block.getInt(at);
            default -> block.getLong(at);
        };
    }
}
