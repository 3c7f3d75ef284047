package io.github.partnerplan.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A commission that rises with revenue. Marginal: each slice earns its own rate; whole: one rate on all, the one of the band
 * the revenue ends in. A band includes its lower bound. Rates are fractions; the result is rounded once, half up, to cents.
 */
public record CommissionBands(List<Band> bands, Method method) {

    /** From this revenue on, this rate. */
    public record Band(BigDecimal from, BigDecimal rate) {}

    /** How the rates apply (ruling 4: marginal unless the program says whole). */
    public enum Method {
        MARGINAL,
        WHOLE
    }

    public CommissionBands {
        List<Band> sorted = new ArrayList<>(bands);
        sorted.sort((a, b) -> a.from().compareTo(b.from()));
        bands = List.copyOf(sorted);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("a commission needs a band");
        }
    }

    /** What a partner earns on this revenue; nothing below the lowest band, nor on a negative revenue. */
    public BigDecimal on(BigDecimal revenue) {
        return exactly(revenue).setScale(2, RoundingMode.HALF_UP);
    }

    /** The same before it is rounded, for sums of several. */
    BigDecimal exactly(BigDecimal revenue) {
        return method == Method.WHOLE ? whole(revenue) : marginal(revenue);
    }

    /** The sum in words: {@code 15% of 100,000 + 20% of 50,000}. */
    String words(BigDecimal revenue) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            BigDecimal from = bands.get(i).from();
            boolean isLast =
                    i + 1 == bands.size() || revenue.compareTo(bands.get(i + 1).from()) < 0;
            BigDecimal to = isLast ? revenue : bands.get(i + 1).from();
            BigDecimal part = method == Method.WHOLE ? revenue : to.subtract(from);
            boolean isPaid = part.signum() > 0 && revenue.compareTo(from) >= 0 && (method == Method.MARGINAL || isLast);
            if (isPaid) {
                words.add(Figures.percent(bands.get(i).rate()) + " of " + Figures.amount(part));
            }
        }
        return words.isEmpty() ? "nothing on " + Figures.amount(revenue) : String.join(" + ", words);
    }

    /** Pay just short of a line, and on it. Amounts of money. */
    public record Jump(BigDecimal at, BigDecimal before, BigDecimal after) {}

    /** Where one rate on all makes pay jump; none where each slice earns its own. */
    public List<Jump> jumps() {
        List<Jump> jumps = new ArrayList<>();
        for (int i = 1; method == Method.WHOLE && i < bands.size(); i++) {
            BigDecimal at = bands.get(i).from();
            BigDecimal before = at.multiply(bands.get(i - 1).rate());
            BigDecimal after = at.multiply(bands.get(i).rate());
            if (before.compareTo(after) != 0) {
                jumps.add(new Jump(at, before, after));
            }
        }
        return jumps;
    }

    private BigDecimal whole(BigDecimal revenue) {
        BigDecimal rate = BigDecimal.ZERO;
        for (Band band : bands) {
            if (revenue.compareTo(band.from()) >= 0) {
                rate = band.rate();
            }
        }
        return revenue.signum() <= 0 ? BigDecimal.ZERO : revenue.multiply(rate);
    }

    private BigDecimal marginal(BigDecimal revenue) {
        BigDecimal earned = BigDecimal.ZERO;
        for (int i = 0; i < bands.size(); i++) {
            BigDecimal from = bands.get(i).from();
            BigDecimal to = i + 1 < bands.size() ? revenue.min(bands.get(i + 1).from()) : revenue;
            if (to.compareTo(from) > 0) {
                earned = earned.add(to.subtract(from).multiply(bands.get(i).rate()));
            }
        }
        return earned;
    }
}
