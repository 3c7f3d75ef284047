package io.github.partnerplan.program;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Requirement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says in a few words what a partner lacks for a level, the caller writing amounts of money. */
public final class ShortfallWords {

    private static final int SHOWN = 2;

    private static final Set<String> MONEY = Set.of(
            "sourced_revenue",
            "influenced_revenue",
            "open_pipeline",
            "deal_size",
            "sourced_per_month",
            "target",
            "mdf_spent",
            "enablement_cost");

    private static final Set<String> SHARES = Set.of("win_rate", "psat");

    private final Function<BigDecimal, String> money;

    public ShortfallWords(Function<BigDecimal, String> money) {
        this.money = money;
    }

    /**
     * {@code sourced_revenue is $62K of $100K and certified is 1 of 2}; what is not known is left out where something else
     * surely holds the partner back. Empty where nothing is lacking.
     */
    public String words(Answer answer) {
        return list(phrases(answer.shortfalls(), answer.verdict()));
    }

    private List<String> phrases(List<Shortfall> shortfalls, Verdict verdict) {
        List<String> phrases = new ArrayList<>();
        for (Shortfall each : shortfalls) {
            if (each.verdict() == verdict) {
                phrases.add(phrase(each));
            }
        }
        return phrases;
    }

    private String phrase(Shortfall each) {
        if (each.requirement() instanceof Requirement.AnyOf) {
            return instead(each);
        }
        Optional<BigDecimal> has = each.has().value();
        if (!each.why().isEmpty()) {
            return each.requirement() instanceof Requirement.Top
                            && each.verdict() == Verdict.UNKNOWN
                            && each.has() instanceof Quantity.Unknown unknown
                    ? unknown.why() + ", and " + each.why()
                    : each.why();
        }
        return has.isPresent() && each.needs().isPresent()
                ? figures(each, has.get(), each.needs().get())
                : open(each);
    }

    private String figures(Shortfall each, BigDecimal has, BigDecimal needs) {
        String is = name(each) + " is " + figure(each, has);
        if (has.compareTo(needs) > 0) {
            return is + ", at most " + figure(each, needs);
        }
        return isShare(each) ? is + " and " + figure(each, needs) + " is asked" : is + " of " + figure(each, needs);
    }

    /** What must turn out true of something that is not known, or not exactly: {@code certified is 4 or more}. */
    private String open(Shortfall each) {
        Optional<BigDecimal> low = each.has().low();
        Optional<BigDecimal> high = each.has().high();
        if (each.needs().isEmpty()) {
            return name(each) + " cannot be told";
        }
        boolean isMost = each.requirement() instanceof Requirement.Threshold threshold
                && threshold.atMost().equals(each.needs());
        String known = low.isPresent() && high.isPresent()
                ? " is between " + figure(each, low.get()) + " and " + figure(each, high.get()) + ", "
                : " is not known, ";
        return name(each) + known + (isMost ? "at most " : "at least ")
                + figure(each, each.needs().get()) + " is asked";
    }

    /** The alternatives, none of which it meets. */
    private String instead(Shortfall each) {
        List<String> groups = new ArrayList<>();
        for (List<Shortfall> group : each.instead()) {
            List<Verdict> verdicts = new ArrayList<>();
            group.forEach(shortfall -> verdicts.add(shortfall.verdict()));
            groups.add(list(phrases(group, Verdict.all(verdicts))));
        }
        return groups.size() > SHOWN
                ? "none of " + groups.size() + " alternatives is met, such as " + groups.get(0)
                : String.join(", or ", groups);
    }

    private static String name(Shortfall each) {
        Requirement requirement = each.requirement();
        if (requirement instanceof Requirement.Threshold threshold) {
            return threshold.measure();
        }
        if (requirement instanceof Requirement.Reach reach) {
            return "whether it reached " + reach.tier() + " in time";
        }
        return requirement instanceof Requirement.Top top ? top.rankBy() : "what is asked";
    }

    private String figure(Shortfall each, BigDecimal value) {
        String measure = each.requirement() instanceof Requirement.Top top ? top.rankBy() : name(each);
        if (MONEY.contains(measure)) {
            return money.apply(value);
        }
        return isShare(each) ? plain(value.movePointRight(2)) + "%" : plain(value);
    }

    /** A share by its name, or because a part of one is asked. */
    private static boolean isShare(Shortfall each) {
        boolean isPart = each.needs()
                .filter(needs -> needs.signum() > 0 && needs.compareTo(BigDecimal.ONE) < 0)
                .isPresent();
        return isPart || SHARES.contains(name(each));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** The first few, with the number of those left out. */
    static String list(List<String> words) {
        int shown = Math.min(words.size(), SHOWN);
        String first = String.join(words.size() > shown ? ", " : " and ", words.subList(0, shown));
        return words.size() > shown ? first + " and " + (words.size() - shown) + " more" : first;
    }
}
