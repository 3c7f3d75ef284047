package io.github.partnerplan.program;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds one partner against the levels of its track, best first; what it lacks is empty where a requirement holds. */
final class LevelJudge {

    private final Books books;
    private final PartnerMeasures measures;
    private final Ranking ranking;
    private final Program.Track track;
    private final boolean isHeldTierKnown;
    private final PartnerLedger each;
    private final List<Answer> answers = new ArrayList<>();

    LevelJudge(
            Books books,
            PartnerMeasures measures,
            Ranking ranking,
            Program.Track track,
            boolean isHeldTierKnown,
            PartnerLedger each) {
        this.books = books;
        this.measures = measures;
        this.ranking = ranking;
        this.track = track;
        this.isHeldTierKnown = isHeldTierKnown;
        this.each = each;
    }

    List<Answer> answers() {
        for (Program.Level level : track.levels()) {
            List<Shortfall> lacking = lacking(level.demands());
            answers.add(new Answer(level, verdict(lacking), lacking));
        }
        return answers;
    }

    private static Verdict verdict(List<Shortfall> lacking) {
        List<Verdict> verdicts = new ArrayList<>();
        lacking.forEach(shortfall -> verdicts.add(shortfall.verdict()));
        return Verdict.all(verdicts);
    }

    private List<Shortfall> lacking(List<Requirement> requirements) {
        List<Shortfall> lacking = new ArrayList<>();
        for (Requirement requirement : requirements) {
            lacking.addAll(lacking(requirement));
        }
        return lacking;
    }

    private List<Shortfall> lacking(Requirement requirement) {
        if (requirement instanceof Requirement.AllOf all) {
            return lacking(all.parts());
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return any(any);
        }
        if (requirement instanceof Requirement.Threshold threshold) {
            return threshold(threshold).stream().toList();
        }
        if (requirement instanceof Requirement.Top top) {
            return ranking.judge(top, each).stream().toList();
        }
        if (requirement instanceof Requirement.Reach reach) {
            return reach(reach).stream().toList();
        }
        if (requirement instanceof Requirement.Invited invited) {
            return invited(invited).stream().toList();
        }
        Quantity nothing = Quantity.unknown("what the level asks for cannot be read");
        return List.of(shortfall(requirement, Verdict.UNKNOWN, nothing, Optional.empty(), "", List.of()));
    }

    private List<Shortfall> any(Requirement.AnyOf any) {
        List<List<Shortfall>> groups = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (Requirement group : any.groups()) {
            List<Shortfall> lacking = lacking(group);
            groups.add(lacking);
            verdicts.add(verdict(lacking));
        }
        Verdict verdict = Verdict.any(verdicts);
        return verdict == Verdict.YES
                ? List.of()
                : List.of(new Shortfall(any, verdict, Quantity.unknown(""), Optional.empty(), "", List.of(), groups));
    }

    private Optional<Shortfall> threshold(Requirement.Threshold asked) {
        Quantity has = measures.value(asked.measure(), asked.window(), each);
        if (!asked.isReadable()) {
            return unknown(asked, has, "what is asked of " + asked.measure() + " cannot be read", List.of());
        }
        if (has.isUnknown()) {
            return asksNothing(asked) ? Optional.empty() : unknown(asked, has, "", PartnerMeasures.needs(has));
        }
        BigDecimal low = has.low().orElseThrow();
        BigDecimal high = has.high().orElseThrow();
        boolean isUnder =
                asked.atLeast().filter(least -> low.compareTo(least) < 0).isPresent();
        boolean isOver = asked.atMost().filter(most -> high.compareTo(most) > 0).isPresent();
        if (!isUnder && !isOver) {
            return Optional.empty();
        }
        boolean isOut = asked.atLeast()
                        .filter(least -> high.compareTo(least) < 0)
                        .isPresent()
                || asked.atMost().filter(most -> low.compareTo(most) > 0).isPresent();
        Optional<BigDecimal> needs = isUnder ? asked.atLeast() : asked.atMost();
        Verdict verdict = isOut ? Verdict.NO : Verdict.UNKNOWN;
        return Optional.of(new Shortfall(asked, verdict, has, needs, "", PartnerMeasures.needs(has), List.of()));
    }

    /** A table of levels has a 0 where a level asks for none: that needs no data. */
    private static boolean asksNothing(Requirement.Threshold asked) {
        return asked.atMost().isEmpty()
                && asked.atLeast().filter(least -> least.signum() <= 0).isPresent()
                && PartnerMeasures.isNeverNegative(asked.measure());
    }

    private Optional<Shortfall> invited(Requirement.Invited invited) {
        if (each.partner().tier().equalsIgnoreCase(invited.tier())) {
            return Optional.empty();
        }
        return isHeldTierKnown
                ? missed(invited, invited.tier() + " is by invitation, and it does not hold it")
                : unknown(
                        invited,
                        Quantity.unknown("no partner's tier is given"),
                        invited.tier() + " is by invitation, and who holds it is not given",
                        List.of("partners.tier"));
    }

    /**
     * Reached: it holds the tier or a better one, or meets all that one asks for. Else it has time until so long after it joined,
     * that day not included.
     */
    private Optional<Shortfall> reach(Requirement.Reach reach) {
        int wanted = place(reach.tier());
        int held = place(each.partner().tier());
        Verdict reached = held >= 0 && held <= wanted ? Verdict.YES : met(wanted);
        Verdict inTime = inTime(reach);
        Verdict verdict = Verdict.any(List.of(reached, inTime));
        if (verdict == Verdict.YES) {
            return Optional.empty();
        }
        if (wanted < 0) {
            return unknown(reach, Quantity.unknown("no level is named " + reach.tier()), "", List.of());
        }
        if (verdict == Verdict.NO) {
            return missed(reach, "the time to reach " + reach.tier() + " is over, and it does not hold it");
        }
        List<String> data = new ArrayList<>();
        if (reached == Verdict.UNKNOWN && !isHeldTierKnown) {
            data.add("partners.tier");
        }
        if (inTime == Verdict.UNKNOWN) {
            data.add("partners.joined");
        }
        return unknown(reach, Quantity.unknown("whether it reached " + reach.tier() + " in time"), "", data);
    }

    /** The best answer among the levels from the wanted one up that are answered already. */
    private Verdict met(int wanted) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i <= wanted && i < answers.size(); i++) {
            verdicts.add(answers.get(i).verdict());
        }
        verdicts.add(isHeldTierKnown ? Verdict.NO : Verdict.UNKNOWN);
        return Verdict.any(verdicts);
    }

    private Verdict inTime(Requirement.Reach reach) {
        Partner partner = each.partner();
        if (reach.within().isEmpty()) {
            return Verdict.NO;
        }
        if (partner.joined().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        boolean isOver = !partner.joined()
                .get()
                .isAfter(books.asOf().minus(reach.within().get()));
        return isOver ? Verdict.NO : Verdict.YES;
    }

    /** Counted from the best level; -1 for a name that no level of the track has. */
    private int place(String tier) {
        for (int i = 0; i < track.levels().size(); i++) {
            if (track.levels().get(i).name().equalsIgnoreCase(tier)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Shortfall> missed(Requirement requirement, String why) {
        return Optional.of(shortfall(requirement, Verdict.NO, Quantity.unknown(why), Optional.empty(), why, List.of()));
    }

    private static Optional<Shortfall> unknown(Requirement requirement, Quantity has, String why, List<String> data) {
        return Optional.of(shortfall(requirement, Verdict.UNKNOWN, has, least(requirement), why, data));
    }

    private static Optional<BigDecimal> least(Requirement requirement) {
        return requirement instanceof Requirement.Threshold threshold
                ? threshold.atLeast().or(threshold::atMost)
                : Optional.empty();
    }

    private static Shortfall shortfall(
            Requirement requirement,
            Verdict verdict,
            Quantity has,
            Optional<BigDecimal> needs,
            String why,
            List<String> data) {
        return new Shortfall(requirement, verdict, has, needs, why, data, List.of());
    }
}
