package io.github.partnerplan.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The colours of a file, as {@code rrggbb}: the accent, its tints, and greys. Green, amber and red are left to verdicts in words, so
 * that no chart seems to warn.
 */
record Palette(String accent) {
    /** Of type and of lines over bars. */
    static final String INK = "40464D";

    static final String GREY = "8A8F96";
    static final String LIGHT_GREY = "C9CDD2";

    /** So light that it needs an edge. */
    static final String PALE = "ECEEF1";

    /** Of verdicts in words. */
    static final String GOOD = "2E7D4F";

    static final String BAD = "B3372B";
    static final String WARN = "9A5B00";
    static final String MUTED = "656C75";

    private static final String HOUSE = "1f5fa8";

    /** Of a cover's accent, such as {@code #1f5fa8}; empty for the house's own. */
    static Palette of(String accent) {
        return new Palette((accent.isEmpty() ? HOUSE : accent.substring(1)).toUpperCase(Locale.ROOT));
    }

    /** The accent as dark as type on white has to be: a light one is darkened until it can be read. */
    String type() {
        String type = accent;
        while (luminance(type) > 0.18) {
            type = mixed(type, 0, 0.15);
        }
        return type;
    }

    /** Whether white words can be read on the accent: a contrast of 4.5, as the W3C asks (WCAG 2.2, 1.4.3). */
    boolean carriesWhite() {
        return (1 + 0.05) / (luminance(accent) + 0.05) >= 4.5;
    }

    /** For the parts of a whole from the most to the least one's own: the accent, its tints, and at last a pale grey. */
    List<String> parts(int count) {
        List<String> parts = new ArrayList<>(List.of(accent));
        for (int i = 1; i < count - 1; i++) {
            parts.add(mixed(accent, 255, 0.25 + 0.5 * i / (count - 1)));
        }
        if (count > 1) {
            parts.add(PALE);
        }
        return parts.subList(0, Math.min(count, parts.size()));
    }

    /** For kinds without an order: colours that can be told from one another, from the strongest on. */
    List<String> kinds(int count) {
        List<String> base = List.of(accent, GREY, mixed(accent, 255, 0.5), INK, PALE, mixed(accent, 255, 0.75));
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            kinds.add(base.get(i % base.size()));
        }
        return kinds;
    }

    /** Whether an area of that colour needs an edge to be seen on white. */
    static boolean isPale(String colour) {
        return luminance(colour) > 0.55;
    }

    /** The accent in steps from full to pale, for an order from best to last. */
    List<String> steps(int count) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(mixed(accent, 255, count == 1 ? 0 : 0.75 * i / (count - 1)));
        }
        return steps;
    }

    private static String mixed(String colour, int with, double share) {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < 6; i += 2) {
            int part = Integer.parseInt(colour.substring(i, i + 2), 16);
            mixed.append(String.format(Locale.ROOT, "%02X", Math.round(part + (with - part) * share)));
        }
        return mixed.toString();
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 2) + 0.0722 * linear(colour, 4);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
