package io.github.partnerplan.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns "the top share of so many" into published thresholds: places are rounded up and cumulative, a zero never ranks, a cut
 * between partners that are nearly equal moves to the widest gap nearby, and the threshold is the roundest number that keeps the
 * same partners in.
 */
public final class CutOffs {

    private static final BigDecimal[] STEPS = {new BigDecimal("5"), new BigDecimal("2.5"), BigDecimal.ONE};

    /** How far a cut may move: a quarter of its places, but at least one. */
    private static final int REACH = 4;

    private CutOffs() {}

    /** One level's cut: its threshold, how many it lets in with those above, and how many the bare rank would. */
    record Cut(Optional<BigDecimal> threshold, int places, int rankPlaces) {}

    /**
     * The cuts for a ladder's shares, best level first.
     *
     * @param ranked values from the largest down, zeros left out
     * @param among how many are counted, those with a zero included
     * @param near the share within which two neighbours are nearly equal
     */
    static List<Cut> of(List<BigDecimal> ranked, int among, List<BigDecimal> shares, BigDecimal near) {
        List<Cut> cuts = new ArrayList<>();
        int above = 0;
        for (BigDecimal share : shares) {
            int rankPlaces = Math.min(places(share, among), ranked.size());
            int kept = Math.max(above, settle(ranked, rankPlaces, above, near));
            cuts.add(new Cut(kept > above ? Optional.of(threshold(ranked, kept)) : Optional.empty(), kept, rankPlaces));
            above = kept;
        }
        return cuts;
    }

    /** Places are rounded up: the top 5% of 7 is one place. */
    static int places(BigDecimal share, int among) {
        return share.multiply(BigDecimal.valueOf(among))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** The bare rank would part two neighbours that are nearly equal, but not tied, and this cut does not. */
    static boolean mendsSplit(List<BigDecimal> ranked, Cut cut, BigDecimal near) {
        int places = cut.rankPlaces();
        return places > 0
                && places < ranked.size()
                && cut.places() != places
                && gap(ranked, places).compareTo(near) < 0
                && gap(ranked, places).signum() > 0;
    }

    /**
     * A threshold near a cut that parts nobody who is nearly equal; empty where the cut itself does not, or where no better one is
     * in reach.
     */
    public static Optional<BigDecimal> elsewhere(List<BigDecimal> ranked, int places, BigDecimal near) {
        int best = settle(ranked, places, 0, near);
        boolean isBetter = best != places && gap(ranked, best).compareTo(near) >= 0;
        return isBetter ? Optional.of(threshold(ranked, best)) : Optional.empty();
    }

    /** The roundest threshold that lets in so many. */
    static BigDecimal threshold(List<BigDecimal> ranked, int kept) {
        BigDecimal out = kept < ranked.size() ? ranked.get(kept) : BigDecimal.ZERO;
        return roundest(out, ranked.get(kept - 1));
    }

    /** Where the rank falls between near-equals, the widest gap within reach; of equal gaps the one that lets more in. */
    private static int settle(List<BigDecimal> ranked, int places, int above, BigDecimal near) {
        if (places <= above || gap(ranked, places).compareTo(near) >= 0) {
            return places;
        }
        int reach = Math.max(1, places / REACH);
        int best = places;
        for (int cut = Math.max(above + 1, places - reach); cut <= Math.min(ranked.size() - 1, places + reach); cut++) {
            best = gap(ranked, cut).compareTo(gap(ranked, best)) >= 0 ? cut : best;
        }
        return tied(ranked, best);
    }

    /** The part by which the first that is out falls short of the last that is in; all of it where nobody is out. */
    private static BigDecimal gap(List<BigDecimal> ranked, int places) {
        if (places == ranked.size()) {
            return BigDecimal.ONE;
        }
        BigDecimal in = ranked.get(places - 1);
        return in.subtract(ranked.get(places)).divide(in, MathContext.DECIMAL64);
    }

    private static int tied(List<BigDecimal> ranked, int places) {
        int last = places;
        while (last < ranked.size() && ranked.get(last).compareTo(ranked.get(places - 1)) == 0) {
            last++;
        }
        return last;
    }

    /** The roundest number above the first that is out and not above the last that is in. */
    static BigDecimal roundest(BigDecimal above, BigDecimal upTo) {
        int magnitude = upTo.precision() - upTo.scale();
        for (int power = magnitude; power > magnitude - 30; power--) {
            for (BigDecimal step : STEPS) {
                BigDecimal unit = step.scaleByPowerOfTen(power - 1);
                boolean isFraction = unit.stripTrailingZeros().scale() > 0;
                if (isFraction
                        && upTo.compareTo(BigDecimal.ONE) >= 0
                        && above.compareTo(BigDecimal.valueOf(upTo.longValue())) < 0) {
                    continue;
                }
                BigDecimal number = upTo.divideToIntegralValue(unit).multiply(unit);
                if (number.compareTo(above) > 0) {
                    return number.stripTrailingZeros();
                }
            }
        }
        return upTo;
    }

    /** How many of the values, the largest first, reach a line. */
    static int places(List<BigDecimal> values, BigDecimal line) {
        int places = 0;
        while (places < values.size() && values.get(places).compareTo(line) >= 0) {
            places++;
        }
        return places;
    }
}
