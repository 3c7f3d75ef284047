package io.github.partnerplan.report;

import io.github.partnerplan.document.Mark;
import io.github.partnerplan.plan.ExitSign;
import io.github.partnerplan.plan.Status;
import io.github.partnerplan.program.Verdict;

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

    static Mark of(Verdict verdict) {
        return switch (verdict) {
            case YES -> Mark.GOOD;
            case NO -> Mark.BAD;
            case UNKNOWN -> Mark.UNKNOWN;
        };
    }

    static Mark of(ExitSign.State flag) {
        return switch (flag) {
            case UP -> Mark.BAD;
            case CLEAR -> Mark.GOOD;
            case UNKNOWN -> Mark.UNKNOWN;
        };
    }
}
