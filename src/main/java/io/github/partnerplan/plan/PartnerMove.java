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

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The moves as they are told to people: of the prospects, those to recruit apart from those to look at further. */
    public record Group(Move move, boolean isOfTheUnfit) {

        /** The order in which they are told: trouble first. */
        public static final List<Group> TROUBLE_FIRST = List.of(
                new Group(Move.SUNSET, false),
                new Group(Move.FIX, false),
                new Group(Move.PROMOTE, false),
                new Group(Move.INVEST, false),
                new Group(Move.RECRUIT, false),
                new Group(Move.RECRUIT, true));

        /** The place of a move among them, counted from 1. */
        public static int place(Move move) {
            return TROUBLE_FIRST.indexOf(new Group(move, false)) + 1;
        }

        public boolean holds(PartnerMove advice) {
            return advice.move() == move && isOfTheUnfit == (move == Move.RECRUIT && !advice.isScheduled());
        }

        public String words() {
            return isOfTheUnfit ? "look into before recruiting" : move.word();
        }
    }
}
