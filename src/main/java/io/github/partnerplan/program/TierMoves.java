package io.github.partnerplan.program;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.program.TierMove.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who moves from the tier it holds, where to and when: by the rules, dated by each ladder's rhythm and grace. */
public final class TierMoves {

    private final Map<PartnerLedger, TierMove> moves = new LinkedHashMap<>();

    private TierMoves() {}

    public static TierMoves of(Program program, Books books, Ladders ladders) {
        TierMoves all = new TierMoves();
        for (Standing standing : ladders.standings()) {
            all.moves.put(standing.partner(), move(standing));
        }
        return all;
    }

    private static TierMove move(Standing standing) {
        List<String> names = new ArrayList<>();
        standing.track().ifPresent(track -> track.levels().forEach(level -> names.add(level.name())));
        String tier = standing.partner().partner().tier();
        Optional<String> held = tier.isEmpty() ? Optional.empty() : Optional.of(tier);
        Direction direction = standing.isUnknown() ? Direction.UNKNOWN : direction(held, standing.tierByRule(), names);
        return new TierMove(
                standing.partner(),
                held,
                standing.tierByRule(),
                standing.tierByRule(),
                direction,
                Optional.empty(),
                standing.why());
    }

    private static Direction direction(Optional<String> held, Optional<String> byRule, List<String> names) {
        int from = held.map(names::indexOf).orElse(-1);
        int to = byRule.map(names::indexOf).orElse(-1);
        if (from == to) {
            return Direction.STAYS;
        }
        if (from < 0) {
            return Direction.ENTERS;
        }
        return to < 0 ? Direction.LEAVES : to < from ? Direction.UP : Direction.DOWN;
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
