package io.github.partnerplan.diff;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.plan.PartnerUnits;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Shortfall;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What levels ask and what partners have, in a few words: {@code certified 2, Gold now asks 3}. */
public final class Phrases {

    /** A longer name of a level or measure is cut: it would bury the figures. */
    private static final int LONGEST = 60;

    private final Wording wording;

    public Phrases(Wording wording) {
        this.wording = wording;
    }

    /** What is asked: {@code certified 3}, {@code sourced revenue $250K over 90 days}, {@code the top 15%}. */
    public String asked(Requirement demand) {
        if (demand instanceof Requirement.Threshold threshold) {
            return label(threshold.measure()) + " " + bounds(threshold);
        }
        if (demand instanceof Requirement.AllOf all) {
            return Wording.list(each(all.parts()));
        }
        if (demand instanceof Requirement.AnyOf any) {
            return "one of: " + String.join("; or ", each(any.groups()));
        }
        if (demand instanceof Requirement.Top top) {
            return "the top " + Wording.share(top.share()) + " by " + label(top.rankBy())
                    + (top.rankWithin().isEmpty() ? "" : " within its " + label(top.rankWithin()));
        }
        if (demand instanceof Requirement.Reach reach) {
            return name(reach.tier()) + " reached"
                    + reach.within().map(time -> " within " + words(time)).orElse("");
        }
        return demand instanceof Requirement.Invited ? "an invitation" : "something that cannot be read";
    }

    private List<String> each(List<Requirement> parts) {
        List<String> words = new ArrayList<>();
        parts.forEach(part -> words.add(asked(part)));
        return words;
    }

    /** What a partner lacks for a level; {@code verb} is such as {@code now asks}. */
    public String lacks(Shortfall shortfall, String level, String verb) {
        Requirement demand = shortfall.requirement();
        if (demand instanceof Requirement.Threshold threshold) {
            return has(threshold, shortfall.has()) + ", " + name(level) + " " + verb + " "
                    + bound(threshold, shortfall);
        }
        if (demand instanceof Requirement.AnyOf) {
            List<String> ways = new ArrayList<>();
            for (List<Shortfall> group : shortfall.instead()) {
                ways.add(group.isEmpty() ? "" : lacks(group.get(0), level, verb));
            }
            return "none of the " + ways.size() + " ways into " + name(level) + " holds: "
                    + (ways.size() > 2 ? String.join("; ", ways.subList(0, 2)) + " …" : String.join("; ", ways));
        }
        String why = shortfall.why().isEmpty() ? "" : " (" + shortfall.why() + ")";
        return name(level) + " " + verb + " " + asked(demand) + why;
    }

    /** {@code certified 2}. */
    public String has(Requirement.Threshold asked, Quantity has) {
        return label(asked.measure()) + " " + value(asked.measure(), has);
    }

    /** A measure's value, a range or the word unknown. */
    public String value(String measure, Quantity has) {
        if (has.value().isPresent()) {
            return figure(measure, has.value().get());
        }
        return has.low().isPresent() && has.high().isPresent()
                ? figure(measure, has.low().get()) + "–"
                        + figure(measure, has.high().get())
                : "unknown";
    }

    /** Both ends that are asked for. */
    public String bounds(Requirement.Threshold asked) {
        Optional<String> least = asked.atLeast().map(low -> figure(asked.measure(), low));
        Optional<String> most = asked.atMost().map(high -> "at most " + figure(asked.measure(), high));
        String ends = least.isPresent() && most.isPresent()
                ? least.get() + " to " + most.get()
                : least.or(() -> most).orElse("something that cannot be read");
        return ends + over(asked);
    }

    /** The end that is missed. */
    private String bound(Requirement.Threshold asked, Shortfall shortfall) {
        boolean isOver = asked.atMost().isPresent() && shortfall.needs().equals(asked.atMost());
        return shortfall
                .needs()
                .map(end -> (isOver ? "at most " : "") + figure(asked.measure(), end) + over(asked))
                .orElseGet(() -> bounds(asked));
    }

    private static String over(Requirement.Threshold asked) {
        return asked.window().map(window -> " over " + words(window)).orElse("");
    }

    /** {@code 90 days}, {@code 6 months}. */
    public static String words(Period time) {
        long months = time.toTotalMonths();
        return months > 0 ? Wording.count(months, "month") : Wording.count(time.get(ChronoUnit.DAYS), "day");
    }

    private String figure(String measure, BigDecimal value) {
        Optional<Unit> unit = PartnerUnits.of(measure);
        if (unit.equals(Optional.of(Unit.MONEY))) {
            return wording.money(value);
        }
        if (unit.equals(Optional.of(Unit.SHARE)) && value.abs().compareTo(BigDecimal.ONE) <= 0) {
            return Wording.share(value);
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() > 2 ? value.setScale(2, RoundingMode.HALF_UP).toPlainString() : plain.toPlainString();
    }

    /** A measure's or column's name as words. */
    public static String label(String measure) {
        return name(Wording.words(measure).toLowerCase(Locale.ROOT));
    }

    /** A name of the user's own, cut where it is long. */
    public static String name(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
