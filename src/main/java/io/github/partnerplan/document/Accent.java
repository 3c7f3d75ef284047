package io.github.partnerplan.document;

/** A colour as {@code #rrggbb}, and how to make it readable as text on a ground by mixing it with black or white. */
record Accent(int red, int green, int blue) {
    /** The house's own: a calm blue. */
    static final Accent HOUSE = of("#1f5f7a");

    /** What the W3C's accessibility guidelines (WCAG 2.2, 1.4.3) ask of text. */
    private static final double READABLE = 4.5;

    private static final int BLACK = 0;
    private static final int WHITE = 255;

    static Accent of(String colour) {
        return new Accent(
                Integer.parseInt(colour.substring(1, 3), 16),
                Integer.parseInt(colour.substring(3, 5), 16),
                Integer.parseInt(colour.substring(5, 7), 16));
    }

    /** The same or the nearest darker colour that can be read on a light ground. */
    Accent onLight(Accent light) {
        return readableOn(light, BLACK);
    }

    /** The same or the nearest lighter colour that can be read on a dark ground. */
    Accent onDark(Accent dark) {
        return readableOn(dark, WHITE);
    }

    private Accent readableOn(Accent ground, int end) {
        for (int percent = 0; percent < 100; percent++) {
            Accent mixed = mixed(end, percent);
            if (mixed.contrast(ground) >= READABLE) {
                return mixed;
            }
        }
        return mixed(end, 100);
    }

    private Accent mixed(int end, int percent) {
        return new Accent(mixed(red, end, percent), mixed(green, end, percent), mixed(blue, end, percent));
    }

    private static int mixed(int from, int end, int percent) {
        return (from * (100 - percent) + end * percent + 50) / 100;
    }

    /** From 1 for the same lightness to 21 for black on white. */
    double contrast(Accent other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** StrictMath, so that every machine finds the same colour. */
    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    String hex() {
        String digits = Integer.toHexString(red << 16 | green << 8 | blue);
        return "#" + "0".repeat(6 - digits.length()) + digits;
    }
}
