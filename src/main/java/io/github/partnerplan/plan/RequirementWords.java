package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.program.Shortfall;
import io.github.partnerplan.program.Verdict;
import java.math.BigDecimal;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a level asks for, and what a partner lacks of it, in a few words with the figures. */
public final class RequirementWords {

    private final Wording wording;

    public RequirementWords(Wording wording) {
        this.wording = wording;
    }

    /** {@code sourced revenue at least $250K}. */
    public String asks(Requirement requirement) {
        if (requirement instanceof Requirement.Threshold threshold) {
            return threshold(threshold);
        }
        if (requirement instanceof Requirement.AllOf all) {
            return joined(all.parts(), " and ");
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return joined(any.groups(), ", or ");
        }
        if (requirement instanceof Requirement.Top top) {
            return "a place in the top " + Wording.share(top.share()) + " by " + Wording.words(top.rankBy())
                    + (top.rankWithin().isEmpty() ? "" : " within its " + Wording.words(top.rankWithin()));
        }
        if (requirement instanceof Requirement.Reach reach) {
            return reach.tier() + " reached"
                    + reach.within()
                            .map(time -> " within " + length(time) + " of joining")
                            .orElse("");
        }
        return requirement instanceof Requirement.Invited invited
                ? invited.tier() + " by invitation"
                : "something that cannot be read";
    }

    private String threshold(Requirement.Threshold asked) {
        List<String> ends = new ArrayList<>();
        asked.atLeast().ifPresent(least -> ends.add("at least " + figure(asked.measure(), least)));
        asked.atMost().ifPresent(most -> ends.add("at most " + figure(asked.measure(), most)));
        String name = Wording.words(asked.measure());
        String window = asked.window().map(time -> " in " + length(time)).orElse("");
        return ends.isEmpty() ? name + ", which cannot be read" : name + window + " " + Wording.list(ends);
    }

    private String joined(List<Requirement> parts, String between) {
        List<String> words = new ArrayList<>();
        parts.forEach(part -> words.add(asks(part)));
        return String.join(between, words);
    }

    /** {@code $28K more sourced revenue}. */
    public String lacks(Shortfall lack) {
        if (!lack.instead().isEmpty()) {
            List<Shortfall> nearest = nearest(lack.instead());
            List<String> words = new ArrayList<>();
            nearest.forEach(each -> words.add(lacks(each)));
            int others = lack.instead().size() - 1;
            return Wording.list(words) + (others == 0 ? "" : " (or " + Wording.count(others, "other way") + ")");
        }
        Optional<BigDecimal> by = by(lack);
        if (by.isPresent()) {
            return more(lack, by.get());
        }
        boolean isUnranked = lack.requirement() instanceof Requirement.Top
                && lack.verdict() == Verdict.NO
                && lack.needs().isEmpty();
        if (isUnranked && !lack.has().isUnknown()) {
            return "a first win";
        }
        if (!lack.why().isEmpty()) {
            return lack.why();
        }
        String name = name(lack.requirement());
        if (lack.has() instanceof Quantity.Unknown unknown) {
            boolean isNamed = unknown.why().contains(measure(lack.requirement()));
            return isNamed ? unknown.why() : name + " unknown: " + unknown.why();
        }
        return name + " " + range(lack) + " leaves it open";
    }

    private String more(Shortfall lack, BigDecimal by) {
        String measure = measure(lack.requirement());
        BigDecimal low = lack.has().low().orElseThrow();
        if (by.signum() < 0) {
            String has = between(measure, low, lack.has().high().orElseThrow());
            return name(lack.requirement()) + " " + has + ", at most "
                    + figure(measure, lack.needs().orElseThrow());
        }
        String amount = moreBy(lack).orElseThrow();
        String end = lack.requirement() instanceof Requirement.Top top
                ? " for the top " + Wording.share(top.share())
                : lack.requirement() instanceof Requirement.Threshold threshold
                                && threshold.window().isPresent()
                        ? " in " + length(threshold.window().get())
                        : "";
        return amount + " more " + counted(amount, name(lack.requirement())) + end;
    }

    /** How much more it takes, such as {@code $3K–$109K} where deals leave open how much it has; empty as {@link #by} is. */
    Optional<String> moreBy(Shortfall lack) {
        return by(lack).map(by -> between(
                measure(lack.requirement()),
                by,
                lack.needs().orElseThrow().subtract(lack.has().low().orElseThrow())));
    }

    private String between(String measure, BigDecimal low, BigDecimal high) {
        String from = figure(measure, low);
        String to = figure(measure, high);
        if (from.equals(to)) {
            return from;
        }
        boolean isPercent = from.endsWith("%") && to.endsWith("%");
        return (isPercent ? from.substring(0, from.length() - 1) : from) + "–" + to;
    }

    /** One won deal, two won deals. */
    private static String counted(String amount, String name) {
        boolean isOneOfMany = amount.equals("1") && (name.endsWith("deals") || name.endsWith("registrations"));
        return isOneOfMany ? name.substring(0, name.length() - 1) : name;
    }

    private String range(Shortfall lack) {
        String measure = measure(lack.requirement());
        return lack.has().low().map(low -> figure(measure, low)).orElse("?") + " to "
                + lack.has().high().map(high -> figure(measure, high)).orElse("?");
    }

    /** How much more it takes, or less where the figure is below 0; empty where figures do not say it. */
    public static Optional<BigDecimal> by(Shortfall lack) {
        if (lack.verdict() != Verdict.NO || lack.needs().isEmpty() || lack.has().isUnknown()) {
            return Optional.empty();
        }
        BigDecimal needs = lack.needs().get();
        BigDecimal high = lack.has().high().orElseThrow();
        BigDecimal low = lack.has().low().orElseThrow();
        BigDecimal by = high.compareTo(needs) < 0 ? needs.subtract(high) : needs.subtract(low);
        return by.signum() == 0 ? Optional.empty() : Optional.of(by);
    }

    /** How large a part of what is asked is lacking, from 0 to 1; all of it where figures do not say. */
    public static BigDecimal size(Shortfall lack) {
        if (!lack.instead().isEmpty()) {
            return size(nearest(lack.instead()));
        }
        Optional<BigDecimal> by = by(lack);
        if (by.isEmpty() || lack.needs().orElseThrow().signum() == 0) {
            return BigDecimal.ONE;
        }
        return Quantity.ratio(by.get().abs(), lack.needs().get().abs()).min(BigDecimal.ONE);
    }

    private static BigDecimal size(List<Shortfall> lacks) {
        BigDecimal size = BigDecimal.ZERO;
        for (Shortfall each : lacks) {
            size = size.max(size(each));
        }
        return size;
    }

    /** The group that is the least away; of equal ones the first of the file. */
    private static List<Shortfall> nearest(List<List<Shortfall>> groups) {
        List<Shortfall> nearest = groups.get(0);
        for (List<Shortfall> group : groups) {
            nearest = size(group).compareTo(size(nearest)) < 0 ? group : nearest;
        }
        return nearest;
    }

    /** The measure that a requirement looks at; empty where it looks at none. */
    public static String measure(Requirement requirement) {
        if (requirement instanceof Requirement.Threshold threshold) {
            return threshold.measure();
        }
        return requirement instanceof Requirement.Top top ? top.rankBy() : "";
    }

    private String name(Requirement requirement) {
        String measure = measure(requirement);
        return measure.isEmpty() ? asks(requirement) : Wording.words(measure);
    }

    /** A value of a partner's measure as people write it. */
    public String figure(String measure, BigDecimal value) {
        Optional<Unit> unit = PartnerUnits.of(measure);
        boolean isPlain = unit.isEmpty() || unit.get() == Unit.COUNT;
        return isPlain ? PartnerUnits.plain(value) : wording.value(value, unit.get());
    }

    static String length(Period time) {
        return time.toTotalMonths() == 0
                ? Wording.count(time.get(ChronoUnit.DAYS), "day")
                : Wording.count(time.toTotalMonths(), "month");
    }
}
