package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses which of the largest partners on a line have their names beside them, and on which side, so that none crosses another. */
final class SvgNames {
    private static final int COLUMNS = 32;
    private static final int WORD_COLUMNS = 14;
    private static final double BESIDE = 5;

    private SvgNames() {}

    /** The words for one partner, at its right or at its left. */
    record Name(SvgDots.Spot spot, String words, boolean isLeft) {
        double at() {
            return spot.x() + (isLeft ? -BESIDE : BESIDE);
        }

        private double from() {
            return isLeft ? at() - SvgLabel.width(words) : at();
        }
    }

    /**
     * From the top line down: those at the right of their partner from the smallest value on, below them those at the left from the
     * largest on. A line that leads down to a partner then meets a name only where a large one at the left is longer than the way
     * between them; the smaller of the two has no name.
     */
    static List<Name> of(List<SvgDots.Spot> spots, int most) {
        List<Name> right = new ArrayList<>();
        List<Name> left = new ArrayList<>();
        List<SvgDots.Spot> largest = new ArrayList<>(spots);
        largest.sort(Comparator.comparingDouble(SvgDots.Spot::x).reversed());
        for (SvgDots.Spot spot : largest.subList(0, Math.min(most, largest.size()))) {
            Name name = name(spot);
            if (name.isLeft) {
                left.add(name);
            } else if (left.stream().allMatch(other -> other.from() > spot.x() + BESIDE)) {
                right.add(0, name);
            }
        }
        right.addAll(left);
        return right;
    }

    private static Name name(SvgDots.Spot spot) {
        String words = SvgLabel.shortened(spot.dot().name(), COLUMNS) + " · "
                + SvgLabel.shortened(spot.dot().words(), WORD_COLUMNS);
        boolean isLeft = spot.x() + BESIDE + SvgLabel.width(words) > SvgCharts.WIDTH;
        return new Name(spot, words, isLeft);
    }
}
