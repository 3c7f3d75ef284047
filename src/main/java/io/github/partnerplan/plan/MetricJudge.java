package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Target.Verdict;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets every measure against the stage's target and says what reaching it takes. */
final class MetricJudge {

    private final Brief brief;
    private final List<Target> targets;
    private final List<Entry> benchmarks;

    MetricJudge(Brief brief) {
        this.brief = brief;
        this.targets = Target.at(brief.stage(), brief.playbook());
        this.benchmarks = brief.playbook().ofKind("benchmark");
    }

    List<MetricVerdict> judge() {
        List<MetricVerdict> verdicts = new ArrayList<>();
        for (Measure measure : brief.measures()) {
            verdicts.add(judge(measure));
        }
        return verdicts;
    }

    private MetricVerdict judge(Measure measure) {
        Optional<Target> target = targets.stream()
                .filter(each -> each.metric().equals(measure.id()))
                .findFirst();
        Entry entry = brief.playbook().entry(measure.id());
        Verdict status = verdict(measure, target);
        Optional<BigDecimal> gap = gap(measure, target, status);
        Optional<Shortfall> shortfall = shortfall(measure, target, status);
        return new MetricVerdict(
                measure,
                entry.term("label"),
                target,
                status,
                gap,
                shortfall.map(Shortfall::amount),
                todo(measure, target, status, shortfall),
                why(measure, target, status),
                tells(measure, entry),
                outside(measure.id()),
                sources(measure, entry, target));
    }

    /** A range is judged only where both ends agree. */
    private static Verdict verdict(Measure measure, Optional<Target> target) {
        Quantity quantity = measure.quantity();
        if (target.isEmpty() || !target.get().hasNumber() || quantity.isUnknown()) {
            return Verdict.UNKNOWN;
        }
        Verdict low = target.get().verdict(quantity.low().orElseThrow());
        Verdict high = target.get().verdict(quantity.high().orElseThrow());
        return low == high ? low : Verdict.UNKNOWN;
    }

    private static Optional<BigDecimal> gap(Measure measure, Optional<Target> target, Verdict status) {
        Optional<BigDecimal> value = measure.quantity().value();
        if (value.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        return switch (status) {
            case BELOW -> target.get().min().map(min -> min.subtract(value.get()));
            case ABOVE -> target.get().max().map(max -> max.subtract(value.get()));
            case WITHIN -> Optional.of(BigDecimal.ZERO);
            case UNKNOWN -> Optional.empty();
        };
    }

    private Optional<Shortfall> shortfall(Measure measure, Optional<Target> target, Verdict status) {
        boolean isShareOfRevenue =
                measure.id().equals("partner_sourced_share") || measure.id().equals("partner_influenced_share");
        if (!isShareOfRevenue || status != Verdict.BELOW || target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Shortfall.of(
                target.get().min().orElseThrow(),
                atMost(measure),
                measure.denominator().orElseThrow(),
                brief));
    }

    /** What may have been reached: of a range the upper end, so that no more is asked for than may be missing. */
    private static BigDecimal atMost(Measure measure) {
        return measure.quantity().value().isPresent()
                ? measure.numerator().orElseThrow()
                : measure.quantity()
                        .high()
                        .orElseThrow()
                        .multiply(measure.denominator().orElseThrow())
                        .setScale(2, RoundingMode.HALF_UP);
    }

    private String todo(Measure measure, Optional<Target> target, Verdict status, Optional<Shortfall> shortfall) {
        if (shortfall.isPresent()) {
            return shortfall
                    .get()
                    .words(Wording.share(target.orElseThrow().min().orElseThrow()), brief.wording());
        }
        boolean isCertification = measure.id().equals("certification_rate");
        if (isCertification && status == Verdict.BELOW) {
            return Wording.count(toCertify(measure, target.orElseThrow()), "partner") + " to certify";
        }
        return switch (status) {
            case BELOW, ABOVE ->
                target.orElseThrow().isCeiling() || status == Verdict.BELOW
                        ? gapWords(gapOf(measure, target.orElseThrow(), status), measure.unit())
                                + (status == Verdict.BELOW ? " short" : " over")
                        : "above the band";
            case WITHIN -> "on target";
            case UNKNOWN -> "";
        };
    }

    /** A share is off by points: 2.5% over 80% would be 82%. */
    private String gapWords(BigDecimal gap, Unit unit) {
        if (unit != Unit.SHARE) {
            return brief.wording().value(gap, unit);
        }
        String percent = Wording.share(gap);
        return percent.substring(0, percent.length() - 1) + " points";
    }

    private static BigDecimal gapOf(Measure measure, Target target, Verdict status) {
        Optional<BigDecimal> end = status == Verdict.BELOW
                ? measure.quantity().high()
                : measure.quantity().low();
        BigDecimal bound = (status == Verdict.BELOW ? target.min() : target.max()).orElseThrow();
        return end.orElseThrow().subtract(bound).abs();
    }

    /** The fewest more that bring the share over the target, which itself does not meet it. */
    private static long toCertify(Measure measure, Target target) {
        BigDecimal all = measure.denominator().orElseThrow();
        BigDecimal wanted = all.multiply(target.min().orElseThrow())
                .setScale(0, RoundingMode.FLOOR)
                .add(BigDecimal.ONE)
                .min(all);
        return wanted.subtract(measure.numerator().orElseThrow()).longValue();
    }

    private String why(Measure measure, Optional<Target> target, Verdict status) {
        if (measure.quantity() instanceof Quantity.Unknown unknown) {
            return unknown.why();
        }
        if (target.isEmpty()) {
            return "no target holds for it at this stage";
        }
        if (!target.get().hasNumber()) {
            return "the playbook asks to watch it and sets no number";
        }
        if (status == Verdict.UNKNOWN) {
            return "the two ends of the range lie on different sides of the target";
        }
        String thin = measure.thin() ? "; thin: it rests on few rows" : "";
        return brief.playbook().entry(measure.id()).term("signal") + thin;
    }

    /** What one sees by it; a ratio of money in money first. */
    private String tells(Measure measure, Entry entry) {
        String signal = entry.term("signal");
        return new ChannelCosts(brief)
                .inMoney(measure)
                .map(words -> words + ": " + signal)
                .orElse(signal);
    }

    private List<Entry> outside(String metric) {
        List<Entry> found = new ArrayList<>();
        for (Entry benchmark : benchmarks) {
            if (benchmark.term("measure").equals(metric)) {
                found.add(benchmark);
            }
        }
        return found;
    }

    private List<Citation> sources(Measure measure, Entry entry, Optional<Target> target) {
        List<Citation> sources =
                new ArrayList<>(target.map(each -> each.entry().sources()).orElse(entry.sources()));
        sources.addAll(measure.sources());
        return Sources.forStage(Sources.distinct(sources), brief.stage());
    }

    /** A target as a table says it: {@code 10% to 20% of new business}, {@code over 80%}, {@code at most 1.10×}. */
    static String words(Target target, Unit unit, Wording wording) {
        if (target.min().isPresent() && target.max().isPresent()) {
            return wording.range(target.min().get(), target.max().get(), unit);
        }
        if (target.min().isPresent()) {
            return (target.strict() ? "over " : "at least ")
                    + wording.value(target.min().get(), unit);
        }
        return target.max()
                .map(max -> (target.strict() ? "under " : "at most ") + wording.value(max, unit))
                .orElse("watch");
    }
}
