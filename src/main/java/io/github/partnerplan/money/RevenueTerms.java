package io.github.partnerplan.money;

import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.read.Dialect;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a program pays partners of one type, under its {@code revenue} key: a margin or share of the revenue, a fee a deal, or a
 * commission. Ranges are paid at their lower end; the result is rounded once, half up, to cents.
 */
public final class RevenueTerms {

    private final Outline outline;

    public RevenueTerms(Outline outline) {
        this.outline = outline;
    }

    /** What the partner earned on its sourced wins; empty where the program does not say what this type gets. */
    public Optional<BigDecimal> earned(Optional<PartnerType> type, BigDecimal sourcedAmount, long sourcedWins) {
        return type.flatMap(this::key).flatMap(key -> paid(key, sourcedAmount, sourcedWins));
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

    /** Terms that need more than the year's sum, such as a rate per deal or a cap in time, are not guessed at. */
    private boolean isBeyondASum(String key) {
        return text(key + ".accumulate").filter(word -> !word.equals("year")).isPresent()
                || outline.says(key + ".months")
                || outline.says(key + ".cap")
                || outline.says(key + ".commission.*")
                || outline.says(key + ".rate.*");
    }

    private Optional<BigDecimal> paid(String key, BigDecimal amount, long wins) {
        if (isBeyondASum(key)) {
            return Optional.empty();
        }
        boolean isForTheCompany =
                text(key + ".to").filter(word -> !word.equals("partner")).isPresent();
        Optional<BigDecimal> split =
                share(key + ".share").map(share -> isForTheCompany ? BigDecimal.ONE.subtract(share) : share);
        Optional<BigDecimal> ofAmount = share(key + ".margin").or(() -> split);
        if (ofAmount.isPresent()) {
            return Optional.of(amount.multiply(ofAmount.get()).setScale(2, RoundingMode.HALF_UP));
        }
        Optional<BigDecimal> fee = text(key + ".fee")
                .flatMap(text -> Values.moneyRange(text).value())
                .map(Range::low);
        if (fee.isPresent()) {
            return Optional.of(fee.get().multiply(BigDecimal.valueOf(wins)));
        }
        Optional<BigDecimal> flat = share(key + ".rate").or(() -> share(key + ".commission"));
        if (flat.isPresent()) {
            return Optional.of(amount.multiply(flat.get()).setScale(2, RoundingMode.HALF_UP));
        }
        if (text(key + ".model").equals(Optional.of("integration-only"))) {
            return Optional.of(BigDecimal.ZERO);
        }
        return bands(key).map(bands -> bands.on(amount));
    }

    private Optional<CommissionBands> bands(String key) {
        List<CommissionBands.Band> bands = new ArrayList<>();
        for (int i = 0; outline.says(key + ".bands." + i); i++) {
            String band = key + ".bands." + i;
            Optional<BigDecimal> from = text(band + ".from")
                    .flatMap(text -> Values.money(text, Dialect.UNDECIDED).value())
                    .map(money -> money.amount());
            Optional<BigDecimal> rate = share(band + ".rate");
            if (from.isPresent() && rate.isPresent()) {
                bands.add(new CommissionBands.Band(from.get(), rate.get()));
            }
        }
        boolean isWhole = text(key + ".method").equals(Optional.of("whole"));
        return bands.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommissionBands(
                        bands, isWhole ? CommissionBands.Method.WHOLE : CommissionBands.Method.MARGINAL));
    }

    private Optional<BigDecimal> share(String path) {
        return text(path).flatMap(text -> Values.shareRange(text).value()).map(Range::low);
    }

    private Optional<String> text(String path) {
        return outline.first(path).map(Outline.Setting::text);
    }
}
