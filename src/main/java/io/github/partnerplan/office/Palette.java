package io.github.partnerplan.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The colours of a file, as {@code rrggbb}: the accent, what is derived of it, and those of verdicts. */
record Palette(String accent) {
    static final String GREY = "8A8F96";
    static final String LIGHT_GREY = "C9CDD2";
    static final String GOOD = "2E7D4F";
    static final String WARN = "C77700";
    static final String BAD = "B3372B";
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

    /** Colours that can be told from one another, for the parts of a whole. */
    List<String> parts(int count) {
        List<String> base = List.of(accent, GREY, GOOD, WARN, LIGHT_GREY, BAD);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String colour = base.get(i % base.size());
            parts.add(i < base.size() ? colour : mixed(colour, 255, 0.45));
        }
        return parts;
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
