package io.github.partnerplan.money;

import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.read.Dialect;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a program pays partners of one type, under its {@code revenue} key: a margin or share of the revenue, a fee for a
 * customer, or a commission. Ranges are paid at their lower end.
 */
public final class RevenueTerms {

    private final Outline outline;
    private final Map<String, List<StatedBand>> stated = new HashMap<>();

    public RevenueTerms(Outline outline) {
        this.outline = outline;
    }

    /** Where the program states the terms for a type; {@code channel} covers reseller unless it has a key of its own. */
    public Optional<String> key(PartnerType type) {
        String own = "revenue." + type.word();
        if (outline.says(own)) {
            return Optional.of(own);
        }
        boolean isCovered = type == PartnerType.RESELLER && outline.says("revenue.channel");
        return isCovered ? Optional.of("revenue.channel") : Optional.empty();
    }

    /** How partners are paid by the terms under a key; empty where they state no figure that can be paid by. */
    public Optional<PayRule> rule(String key) {
        return new PayRules(outline, this).model(key);
    }

    /**
     * How a level's commission pays, at the path of its benefit; empty where it states none. It replaces the rate of the
     * revenue model under {@code key} and keeps its limits, unless it has its own.
     */
    public Optional<PayRule> levelRule(String path, Optional<String> key) {
        PayRules rules = new PayRules(outline, this);
        return rules.commission(path, key.map(rules::limits).orElse(Limits.NONE));
    }

    /**
     * The part of the revenue that the partner gets, from the lowest to the highest rate where there are bands; empty where
     * the terms are a sum of money a deal, or say no figure.
     */
    public Optional<Range> part(String key) {
        List<StatedBand> bands = bands(key);
        if (bands.isEmpty()) {
            return flat(key);
        }
        BigDecimal low = bands.get(0).rate();
        BigDecimal high = low;
        for (StatedBand band : bands) {
            low = low.min(band.rate());
            high = high.max(band.rate());
        }
        return Optional.of(new Range(low, high));
    }

    Optional<Range> flat(String key) {
        return shares(key + ".margin")
                .or(() -> split(key))
                .or(() -> shares(key + ".fee"))
                .or(() -> shares(key + ".rate"))
                .or(() -> shares(key + ".commission"));
    }

    /** What is left of the company's share is the partner's. */
    private Optional<Range> split(String key) {
        boolean isForTheCompany =
                text(key + ".to").filter(word -> !word.equals("partner")).isPresent();
        Optional<Range> share = shares(key + ".share");
        return isForTheCompany ? share.map(RevenueTerms::rest) : share;
    }

    private static Range rest(Range share) {
        return new Range(BigDecimal.ONE.subtract(share.high()), BigDecimal.ONE.subtract(share.low()));
    }

    /** One band as the file states it, at a path of the program; {@code below} is where it ends, under the key {@code end}. */
    public record StatedBand(String path, BigDecimal from, BigDecimal rate, String end, Optional<BigDecimal> below) {

        /** The path of the key that says where it ends. */
        public String endPath() {
            return path + "." + end;
        }
    }

    /** The bands of a commission that can be read, in the order of the amounts they start at. */
    public List<StatedBand> bands(String key) {
        List<StatedBand> known = stated.get(key);
        if (known != null) {
            return known;
        }
        List<StatedBand> bands = new ArrayList<>();
        for (int i = 0; outline.says(key + ".bands." + i); i++) {
            String band = key + ".bands." + i;
            Optional<BigDecimal> from = money(band + ".from");
            Optional<Range> rate = shares(band + ".rate");
            if (from.isPresent() && rate.isPresent()) {
                String end = !outline.says(band + ".below") && outline.says(band + ".to") ? "to" : "below";
                bands.add(new StatedBand(band, from.get(), rate.get().low(), end, money(band + "." + end)));
            }
        }
        bands.sort((a, b) -> a.from().compareTo(b.from()));
        stated.put(key, List.copyOf(bands));
        return List.copyOf(bands);
    }

    /** The commission that the bands make; empty where there are none. */
    public Optional<CommissionBands> commission(String key) {
        List<CommissionBands.Band> bands = new ArrayList<>();
        for (StatedBand band : bands(key)) {
            bands.add(new CommissionBands.Band(band.from(), band.rate()));
        }
        boolean isWhole = text(key + ".method").equals(Optional.of("whole"));
        return bands.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommissionBands(
                        bands, isWhole ? CommissionBands.Method.WHOLE : CommissionBands.Method.MARGINAL));
    }

    private Optional<BigDecimal> money(String path) {
        return text(path)
                .flatMap(text -> Values.money(text, Dialect.UNDECIDED).value())
                .map(money -> money.amount());
    }

    private Optional<Range> shares(String path) {
        return text(path).flatMap(text -> Values.shareRange(text).value());
    }

    /** The text at this very path, not of what lies below it. */
    private Optional<String> text(String path) {
        return outline.first(path)
                .filter(setting -> setting.path().equals(path))
                .map(Outline.Setting::text);
    }
}
