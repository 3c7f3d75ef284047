package io.github.partnerplan.plan;

import java.util.Locale;

/** Whether a part of the program is there; unknown where no program file tells. */
public enum Status {
    PRESENT,
    PARTIAL,
    MISSING,
    UNKNOWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
