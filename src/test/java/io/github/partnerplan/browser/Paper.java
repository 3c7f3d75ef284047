package io.github.partnerplan.browser;

/** A sheet of a printer, upright, in inches. */
public enum Paper {
    A4(210 / 25.4, 297 / 25.4),
    LETTER(8.5, 11);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
