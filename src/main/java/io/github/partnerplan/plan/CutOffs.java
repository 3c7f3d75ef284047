package io.github.partnerplan.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns "the top share of so many" into published thresholds: places are rounded up and cumulative, a zero never ranks, a cut
 * moves down past partners that are nearly equal, and the threshold is the roundest number that keeps the same partners in.
 */
final class CutOffs {

    private static final BigDecimal[] STEPS = {new BigDecimal("5"), new BigDecimal("2.5"), BigDecimal.ONE};

    private CutOffs() {}

    /** One level's cut: its threshold, and the neighbours that the bare rank would have split although they are nearly equal. */
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
            int kept = Math.max(settle(ranked, rankPlaces, near), above);
            Optional<BigDecimal> threshold = kept == 0 || kept == above
                    ? Optional.empty()
                    : Optional.of(
                            roundest(kept < ranked.size() ? ranked.get(kept) : BigDecimal.ZERO, ranked.get(kept - 1)));
            cuts.add(new Cut(threshold, kept, rankPlaces));
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

    /** The two neighbours at a cut are nearly equal, but not tied: rank would part them, a threshold need not. */
    static boolean splits(List<BigDecimal> ranked, int places, BigDecimal near) {
        return places > 0
                && places < ranked.size()
                && isNear(ranked, places, near)
                && ranked.get(places - 1).compareTo(ranked.get(places)) != 0;
    }

    private static boolean isNear(List<BigDecimal> ranked, int places, BigDecimal near) {
        BigDecimal line = ranked.get(places - 1).multiply(BigDecimal.ONE.subtract(near));
        return ranked.get(places).compareTo(line) >= 0;
    }

    /** Down past near-equals, but not to more than twice the places; then up; a base of equals stays where the rank put it. */
    private static int settle(List<BigDecimal> ranked, int places, BigDecimal near) {
        int down = places;
        while (down > 0 && down < ranked.size() && isNear(ranked, down, near)) {
            down++;
        }
        if (down <= 2 * places) {
            return down;
        }
        int up = places;
        while (up > 0 && isNear(ranked, up, near)) {
            up--;
        }
        return up > 0 ? up : tied(ranked, places);
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
                BigDecimal number = upTo.divideToIntegralValue(unit).multiply(unit);
                if (number.compareTo(above) > 0) {
                    return number.stripTrailingZeros();
                }
            }
        }
        return upTo;
    }
}
