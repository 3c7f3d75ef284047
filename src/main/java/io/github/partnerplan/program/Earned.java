package io.github.partnerplan.program;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a partner earned in the window by the program's rules and the tier they put it in, line by line, in the company's
 * currency. Each line is rounded once, half up, to cents, and the total is the sum of the lines; where the tier is open, what it
 * earned is one of {@code maybe}, and a sum goes from the least to the most of theirs.
 */
public record Earned(List<Line> lines, List<Earned> maybe) {

    public static final Earned NOTHING = new Earned(List.of());

    private static final Set<Part> NOT_PAID_OUT = EnumSet.of(Part.DISCOUNT, Part.MDF);

    /** What money is paid as. */
    public enum Part {
        COMMISSION,
        MARGIN,
        REVENUE_SHARE,
        FEE,
        INCENTIVE,
        /** The tier's discount on what the partner sourced. */
        DISCOUNT,
        /** The development funds that the tier grants a partner with a win, spent or not. */
        MDF;

        /** What the terms of a type or the commission of a level pay; the others come on top. */
        static final List<Part> OF_TERMS = List.of(COMMISSION, MARGIN, REVENUE_SHARE, FEE);

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One payment: how much, how it was worked out in figures, and the terms it goes by. */
    public record Line(Part part, Quantity amount, String arithmetic, List<Citation> sources) {
        public Line {
            sources = List.copyOf(sources);
        }
    }

    public Earned {
        lines = List.copyOf(lines);
        maybe = List.copyOf(maybe);
    }

    Earned(List<Line> lines) {
        this(lines, List.of());
    }

    /** The sum of the lines of a part; a known zero where there are none. */
    public Quantity of(Part part) {
        return sum(EnumSet.of(part));
    }

    public Quantity total() {
        return sum(EnumSet.allOf(Part.class));
    }

    /** What is paid out for sales: without discounts, and without funds that may not be asked for. */
    Quantity paidOut() {
        return sum(EnumSet.complementOf(EnumSet.copyOf(NOT_PAID_OUT)));
    }

    private Quantity sum(Set<Part> parts) {
        List<Quantity> amounts = new ArrayList<>();
        maybe.forEach(each -> amounts.add(each.sum(parts)));
        if (!amounts.isEmpty()) {
            return span(amounts);
        }
        for (Line line : lines) {
            if (parts.contains(line.part())) {
                amounts.add(line.amount());
            }
        }
        return sum(amounts);
    }

    /** The same and one more line, in whichever tier it is. */
    Earned with(Line more) {
        if (!maybe.isEmpty()) {
            return anyOf(maybe.stream().map(each -> each.with(more)).toList());
        }
        List<Line> all = new ArrayList<>(lines);
        all.add(more);
        return new Earned(all);
    }

    /** What is one of several, not known which: each part from the least to the most it may be. */
    static Earned anyOf(List<Earned> maybe) {
        if (maybe.size() == 1) {
            return maybe.get(0);
        }
        List<Line> lines = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Quantity> amounts = new ArrayList<>();
            List<String> words = new ArrayList<>();
            List<Citation> sources = new ArrayList<>();
            for (Earned each : maybe) {
                amounts.add(each.of(part));
                for (Line line : each.lines()) {
                    if (line.part() == part && !words.contains(line.arithmetic())) {
                        words.add(line.arithmetic());
                        sources.addAll(line.sources());
                    }
                }
            }
            if (!words.isEmpty()) {
                lines.add(new Line(part, span(amounts), String.join(", or ", words), sources));
            }
        }
        return new Earned(lines, maybe);
    }

    private static Quantity span(List<Quantity> amounts) {
        Optional<BigDecimal> low = Optional.empty();
        Optional<BigDecimal> high = Optional.empty();
        for (Quantity amount : amounts) {
            if (amount.isUnknown()) {
                return amount;
            }
            BigDecimal least = amount.low().orElseThrow();
            BigDecimal most = amount.high().orElseThrow();
            low = Optional.of(low.isPresent() ? low.get().min(least) : least);
            high = Optional.of(high.isPresent() ? high.get().max(most) : most);
        }
        return Quantity.between(low.orElseThrow(), high.orElseThrow());
    }

    /** Unknown as soon as one of them is. */
    public static Quantity sum(List<Quantity> amounts) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (Quantity amount : amounts) {
            Optional<BigDecimal> least = amount.low();
            Optional<BigDecimal> most = amount.high();
            if (least.isEmpty() || most.isEmpty()) {
                return amount;
            }
            low = low.add(least.get());
            high = high.add(most.get());
        }
        return Quantity.between(low, high);
    }
}
