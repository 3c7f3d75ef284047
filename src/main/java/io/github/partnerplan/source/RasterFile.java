package io.github.partnerplan.source;

import java.util.List;
import java.util.Optional;

/**
 * Reads the size of a PNG, GIF or JPEG out of its header, and whether its end is there. Nothing is unpacked: a picture of
 * millions of pixels costs no more than a small one.
 */
final class RasterFile {

    private static final String CUT_SHORT = "ends in the middle of the picture";

    private final byte[] bytes;

    private RasterFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Empty where the first bytes are of none of the three. */
    static Optional<Picture> of(byte[] bytes) {
        RasterFile file = new RasterFile(bytes);
        if (file.isAt(0, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of(file.png());
        }
        if (file.isAt(0, "GIF87a") || file.isAt(0, "GIF89a")) {
            return Optional.of(file.gif());
        }
        return file.isAt(0, "\u00FF\u00D8\u00FF") ? Optional.of(file.jpeg()) : Optional.empty();
    }

    /** Chunks of length, name, data and a checksum, from IHDR to IEND. */
    private Picture png() {
        if (bytes.length < 33 || !isAt(12, "IHDR")) {
            return new Picture.Broken(CUT_SHORT);
        }
        boolean isEnded = false;
        for (long at = 8; at + 12 <= bytes.length && !isEnded; ) {
            long next = at + 12 + number((int) at, 4);
            isEnded = isAt((int) at + 4, "IEND") && next <= bytes.length;
            at = next;
        }
        return sized(Picture.Kind.PNG, number(16, 4), number(20, 4), isEnded);
    }

    /** The size in the sixth to ninth byte, little end first, and a semicolon at the end; some programs put zeros behind it. */
    private Picture gif() {
        if (bytes.length < 13) {
            return new Picture.Broken(CUT_SHORT);
        }
        int end = bytes.length - 1;
        while (end > 13 && bytes[end] == 0) {
            end--;
        }
        long width = at(6) | at(7) << 8;
        long height = at(8) | at(9) << 8;
        return sized(Picture.Kind.GIF, width, height, bytes[end] == ';');
    }

    /** Segments of a mark and a length up to the one that begins a frame, which has the size. */
    private Picture jpeg() {
        int at = 2;
        while (at + 9 <= bytes.length && at(at) == 0xFF) {
            int mark = at(at + 1);
            if (mark == 0xFF) {
                at++;
            } else if (isFrame(mark)) {
                return sized(Picture.Kind.JPEG, number(at + 7, 2), number(at + 5, 2), hasEndOfJpeg(at));
            } else {
                boolean isAlone = mark == 0x01 || (mark >= 0xD0 && mark <= 0xD8);
                at += isAlone ? 2 : 2 + (int) Math.max(2, number(at + 2, 2));
            }
        }
        return new Picture.Broken(CUT_SHORT);
    }

    /** The sixteen ways to begin a frame, without the three marks among them that say something else. */
    private static boolean isFrame(int mark) {
        return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
    }

    private boolean hasEndOfJpeg(int from) {
        for (int at = bytes.length - 2; at > from; at--) {
            if (at(at) == 0xFF && at(at + 1) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    private static Picture sized(Picture.Kind kind, long width, long height, boolean isEnded) {
        if (width <= 0 || height <= 0) {
            return new Picture.Broken("says that the picture is " + width + " by " + height + " pixels");
        }
        int most = Integer.MAX_VALUE;
        return isEnded
                ? new Picture.Whole(kind, (int) Math.min(most, width), (int) Math.min(most, height), List.of())
                : new Picture.Broken(CUT_SHORT);
    }

    private boolean isAt(int index, String signature) {
        if (index < 0 || index + signature.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if (at(index + i) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int at(int index) {
        return bytes[index] & 0xFF;
    }

    /** So many bytes as a number, big end first. */
    private long number(int index, int count) {
        long number = 0;
        for (int i = 0; i < count; i++) {
            number = number << 8 | at(index + i);
        }
        return number;
    }
}
