package io.github.partnerplan.program;

import java.util.List;

/** Whether something holds, where the data may not tell. */
public enum Verdict {
    YES,
    NO,
    UNKNOWN;

    /** Of things that must all hold: one that does not decides, then one that is not known. */
    static Verdict all(List<Verdict> verdicts) {
        return verdicts.contains(NO) ? NO : verdicts.contains(UNKNOWN) ? UNKNOWN : YES;
    }

    /** Of things of which one must hold: one that does decides, then one that is not known. */
    static Verdict any(List<Verdict> verdicts) {
        return verdicts.contains(YES) ? YES : verdicts.contains(UNKNOWN) ? UNKNOWN : NO;
    }
}
