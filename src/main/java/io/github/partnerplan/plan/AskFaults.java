package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.program.PartnerMeasures;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with what the levels of one track ask of the partners that there are. */
final class AskFaults {

    private final Brief brief;
    private final PartnerMeasures measures;
    private final Seats seats;
    private final List<PartnerLedger> ranked;
    private final List<BigDecimal> values;
    private final BigDecimal near;
    private final LevelWords words;

    AskFaults(Brief brief, PartnerMeasures measures, Seats seats) {
        this.brief = brief;
        this.measures = measures;
        this.seats = seats;
        this.ranked = seats.ranked();
        this.values = Seats.values(ranked);
        this.near = brief.number("near-cutoff", "share");
        this.words = new LevelWords(brief.wording());
    }

    /** What is wrong with what a level asks, and the line near by that is right. */
    record Fault(String words, Optional<BigDecimal> better) {
        static Optional<Fault> of(String words) {
            return Optional.of(new Fault(words, Optional.empty()));
        }
    }

    /** What is wrong with what a level of the program asks; empty where it can stay. */
    Optional<Fault> of(Program.Level own, boolean isBase) {
        if (isBase) {
            return own.demands().stream().allMatch(AskFaults::isOpen)
                    ? Optional.empty()
                    : Fault.of("the lowest level asks for " + words.asks(own)
                            + ", so that a new partner would be in none");
        }
        if (own.demands().isEmpty()) {
            return Fault.of("it asks for nothing, so that every partner is in it");
        }
        if (own.top().isPresent() && !values.isEmpty()) {
            return Fault.of("top " + Wording.share(own.top().get())
                    + " becomes a published figure, so that a partner can plan for it (ruling 3)");
        }
        int unknown = seats.count(own, Verdict.UNKNOWN, false);
        BigDecimal most = brief.number("tier-undecided", "share")
                .multiply(BigDecimal.valueOf(seats.all().size()));
        if (!ranked.isEmpty() && BigDecimal.valueOf(unknown).compareTo(most) > 0) {
            return Fault.of("what it asks is not known of " + unknown + " of "
                    + Wording.count(seats.all().size(), "partner"));
        }
        return isThin() ? Optional.empty() : spread(own);
    }

    /** What is answered by yes or no, such as a signed agreement, is what a partner joins with. */
    private static boolean isOpen(Requirement asked) {
        return asked instanceof Requirement.Threshold threshold
                && threshold.isPlain()
                && threshold.atLeast().orElseThrow().compareTo(BigDecimal.ONE) <= 0;
    }

    private boolean isThin() {
        return BigDecimal.valueOf(seats.productive()).compareTo(brief.number("thin-data", "count")) < 0;
    }

    /** It must part the partners that sell, and not where they are nearly equal. */
    private Optional<Fault> spread(Program.Level own) {
        int productive = seats.productive();
        int meeting = seats.count(own, Verdict.YES, true);
        if (meeting == 0
                && seats.count(own, Verdict.UNKNOWN, false) == 0
                && seats.count(own, Verdict.YES, false) == 0) {
            return Fault.of("nobody reaches " + words.asks(own));
        }
        BigDecimal all = brief.number("tier-nearly-all", "share").multiply(BigDecimal.valueOf(productive));
        if (BigDecimal.valueOf(meeting).compareTo(all) >= 0) {
            return Fault.of(meeting + " of " + productive + " partners that sell meet " + words.asks(own));
        }
        Optional<BigDecimal> line = Optional.ofNullable(own.atLeast().get(Program.Track.RANK_BY));
        int places = line.map(amount -> CutOffs.places(values, amount)).orElse(0);
        Optional<BigDecimal> better =
                places > 0 && places < values.size() ? CutOffs.elsewhere(values, places, near) : Optional.empty();
        return better.map(amount -> new Fault(
                words.asks(own) + " parts " + ranked.get(places - 1).partner().name() + " from "
                        + ranked.get(places).partner().name() + ", who are nearly equal",
                Optional.of(amount)));
    }

    /** The plain requirements beside revenue that the data answers for nearly all. */
    List<Requirement> others(Program.Level own) {
        List<Requirement> others = new ArrayList<>();
        own.atLeast().forEach((measure, least) -> {
            if (!measure.equals(Program.Track.RANK_BY) && isAnswered(measure)) {
                others.add(new Requirement.Threshold(
                        measure, Optional.of(least), Optional.empty(), Optional.empty(), own.where()));
            }
        });
        return others;
    }

    private boolean isAnswered(String measure) {
        int unknown = 0;
        for (Standing standing : seats.all()) {
            unknown += measures.value(measure, Optional.empty(), standing.partner())
                            .isUnknown()
                    ? 1
                    : 0;
        }
        BigDecimal most = near.multiply(BigDecimal.valueOf(seats.all().size()));
        return !seats.all().isEmpty() && BigDecimal.valueOf(unknown).compareTo(most) <= 0;
    }
}
