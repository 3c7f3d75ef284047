package io.github.partnerplan.office;

import java.util.Optional;

/** How many points wide and high a picture is, from the head of its file; nothing of it is drawn. */
record PictureSize(int width, int height) {

    /** The size of a PNG, JPEG or GIF by its media type; none for others and for what is no such file. */
    static Optional<PictureSize> of(String mediaType, byte[] bytes) {
        return switch (mediaType) {
            case "image/png" -> png(bytes);
            case "image/gif" -> gif(bytes);
            case "image/jpeg" -> jpeg(bytes);
            default -> Optional.empty();
        };
    }

    private static Optional<PictureSize> png(byte[] bytes) {
        return bytes.length > 24 && at(bytes, 0) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G'
                ? sized(two(bytes, 16) << 16 | two(bytes, 18), two(bytes, 20) << 16 | two(bytes, 22))
                : Optional.empty();
    }

    private static Optional<PictureSize> gif(byte[] bytes) {
        return bytes.length > 10 && bytes[0] == 'G' && bytes[1] == 'I' && bytes[2] == 'F'
                ? sized(at(bytes, 7) << 8 | at(bytes, 6), at(bytes, 9) << 8 | at(bytes, 8))
                : Optional.empty();
    }

    /** A JPEG is a row of segments, each with its length; those that begin a frame tell the size. */
    private static Optional<PictureSize> jpeg(byte[] bytes) {
        if (bytes.length < 4 || two(bytes, 0) != 0xFFD8) {
            return Optional.empty();
        }
        int place = 2;
        while (place + 9 <= bytes.length && at(bytes, place) == 0xFF) {
            int kind = at(bytes, place + 1);
            boolean begins = kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
            if (begins) {
                return sized(two(bytes, place + 7), two(bytes, place + 5));
            }
            place += 2 + two(bytes, place + 2);
        }
        return Optional.empty();
    }

    private static Optional<PictureSize> sized(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    private static int two(byte[] bytes, int place) {
        return at(bytes, place) << 8 | at(bytes, place + 1);
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xFF;
    }
}
