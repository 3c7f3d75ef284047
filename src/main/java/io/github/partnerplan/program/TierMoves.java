package io.github.partnerplan.program;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who moves from the tier it holds, where to and when: by the rules, dated by each ladder's rhythm and grace. A grace is
 * counted where the books know the earlier days that {@link EarlierDays} names; else it starts with the next review.
 */
public final class TierMoves {

    private final Map<PartnerLedger, TierMove> moves = new LinkedHashMap<>();

    private TierMoves() {}

    /** Amounts of money in the reasons are written as the caller writes them. */
    public static TierMoves of(Program program, Books books, Ladders ladders, Function<BigDecimal, String> money) {
        TierMoves all = new TierMoves();
        EarlierDays days =
                new EarlierDays(program, books.asOf(), books.company().fiscalYearStart(), books.rules());
        History history = new History(program, books);
        MoveDates dates = new MoveDates(
                books.asOf(), days, history, new MoveWords(books.asOf(), Ladders.isHeldTierKnown(books), money));
        for (Standing standing : ladders.standings()) {
            all.moves.put(standing.partner(), dates.judge(standing));
        }
        return all;
    }

    /** The same with plain amounts. */
    public static TierMoves of(Program program, Books books, Ladders ladders) {
        return of(program, books, ladders, BigDecimal::toPlainString);
    }

    /** Every enrolled partner, the largest source first. */
    public List<TierMove> all() {
        return List.copyOf(moves.values());
    }

    /** Empty for a partner that is not enrolled. */
    public Optional<TierMove> of(PartnerLedger partner) {
        return Optional.ofNullable(moves.get(partner));
    }
}
