package io.github.partnerplan.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The largest sourced wins of the window, with what each claim rests on: at most {@value #KEPT}, a ledger may have a million. */
final class SourcedWins {

    /** Far more than anyone goes through by hand. */
    static final int KEPT = 500;

    private static final Comparator<Credit> LARGEST_FIRST = Comparator.comparing(
                    (Credit credit) -> credit.deal().amount().orElse(BigDecimal.ZERO))
            .reversed()
            .thenComparing(credit -> credit.deal().id())
            .thenComparing(credit -> credit.deal().where());

    private final List<Credit> largest = new ArrayList<>();

    void note(Credit credit) {
        if (credit.isSourcedWin()) {
            largest.add(credit);
            if (largest.size() == 2 * KEPT) {
                keepTheLargest();
            }
        }
    }

    private void keepTheLargest() {
        largest.sort(LARGEST_FIRST);
        if (largest.size() > KEPT) {
            largest.subList(KEPT, largest.size()).clear();
        }
    }

    List<Credit> largest() {
        keepTheLargest();
        return List.copyOf(largest);
    }
}
