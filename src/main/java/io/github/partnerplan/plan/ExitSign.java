package io.github.partnerplan.plan;

import io.github.partnerplan.playbook.Entry;
import java.util.Locale;

/** One red flag of the exit playbook for one partner: up, clear or, where no data tells, unknown; {@code why} says which data. */
public record ExitSign(Entry entry, State state, String why) {

    /** A flag with no data is unknown, never clear (ruling 10). */
    public enum State {
        UP,
        CLEAR,
        UNKNOWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
