package io.github.partnerplan.measure;

import java.util.Locale;

/** What a measure is counted in: a share is a fraction, a ratio a plain multiple, points run from -100 to 100. */
public enum Unit {
    SHARE,
    MONEY,
    COUNT,
    DAYS,
    POINTS,
    RATIO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
