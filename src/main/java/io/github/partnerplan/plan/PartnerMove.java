package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import java.util.List;
import java.util.Locale;

/** What to do with one partner, and why; {@code flags} names the exit red flags it shows; only prospects that fit are scheduled. */
public record PartnerMove(
        String id,
        String name,
        Move move,
        int rank,
        boolean isScheduled,
        String why,
        List<String> flags,
        List<Citation> sources) {

    public PartnerMove {
        flags = List.copyOf(flags);
        sources = List.copyOf(sources);
    }

    /** From putting more in to letting go; recruit is for prospects, ranked by fit. */
    public enum Move {
        INVEST,
        PROMOTE,
        FIX,
        SUNSET,
        RECRUIT;

        /** The order in which they are told: trouble first. */
        public static final List<Move> TROUBLE_FIRST = List.of(SUNSET, FIX, PROMOTE, INVEST, RECRUIT);

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
