package io.github.partnerplan.source;

/** The bytes 80 to FF as Windows programs wrote them before UTF-8; loaded only for a file that needs it. */
final class Windows1252 {

    /** Bytes 80 to 9F; the five without a character read as the sign for an unknown one. */
    private static final String UPPER = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    private Windows1252() {}

    static char character(byte value) {
        int code = value & 0xFF;
        return code >= 0x80 && code < 0xA0 ? UPPER.charAt(code - 0x80) : (char) code;
    }
}
