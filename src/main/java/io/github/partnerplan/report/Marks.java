package io.github.partnerplan.report;

import io.github.partnerplan.document.Mark;
import io.github.partnerplan.plan.Status;

/** The sign that stands before something that is there, in part there, missing or unknown. */
final class Marks {

    private Marks() {}

    static Mark of(Status status) {
        return switch (status) {
            case PRESENT -> Mark.GOOD;
            case PARTIAL -> Mark.WARN;
            case MISSING -> Mark.BAD;
            case UNKNOWN -> Mark.UNKNOWN;
        };
    }
}
