package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.program.TierMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the tiers that partners hold against those that the rules give: who stands too high, and who holds the top without a sale. */
final class HeldTiers {

    private static final int NAMED = 3;

    private final Brief brief;

    HeldTiers(Brief brief) {
        this.brief = brief;
    }

    /** Nothing where nobody holds more than its due, or where held tiers or rules are not known. */
    Optional<Statement> tooHigh() {
        List<PartnerLedger> high = new ArrayList<>();
        List<PartnerLedger> idle = new ArrayList<>();
        TierChangeWords changes = new TierChangeWords(brief);
        int holders = 0;
        int due = 0;
        for (TierMove move : brief.tierMoves().map(moves -> moves.all()).orElse(List.of())) {
            holders += move.held().isPresent() ? 1 : 0;
            if (move.held().isPresent() && TierChangeWords.isDown(move)) {
                high.add(move.partner());
                due += changes.isDue(move) ? 1 : 0;
                if (isTop(move) && brief.knowsPartnerDeals() && hasSourcedNothing(move.partner())) {
                    idle.add(move.partner());
                }
            }
        }
        return high.isEmpty() ? Optional.empty() : Optional.of(statement(high, idle, holders, due));
    }

    private Statement statement(List<PartnerLedger> high, List<PartnerLedger> idle, int holders, int due) {
        String text =
                high.size() + " of " + Wording.count(holders, "partner") + (holders == 1 ? " that holds" : " that hold")
                        + " a tier " + (high.size() == 1 ? "stands" : "stand") + " above what the rules give: "
                        + PartnerLists.names(high, NAMED);
        if (due > 0) {
            text += "; the day to move " + (high.size() == 1 ? "it" : due + " of them") + " down has passed";
        }
        if (!idle.isEmpty()) {
            boolean isSame = high.size() == 1;
            text += (isSame ? ", and it" : "; " + idle.size()) + (idle.size() == 1 ? " holds" : " hold")
                    + " a top tier with nothing sourced in the last twelve months"
                    + (isSame ? "" : ": " + PartnerLists.names(idle, NAMED));
        }
        return new Statement(text + ".", Sources.of(brief.playbook().entry("tier-ladder"), PartnerLists.rows(high)));
    }

    private static boolean hasSourcedNothing(PartnerLedger each) {
        return each.sourcedRevenue().signum() <= 0 && each.attached().deals() == 0;
    }

    private boolean isTop(TierMove move) {
        Optional<Program.Track> track =
                brief.ladders().flatMap(ladders -> ladders.of(move.partner())).flatMap(standing -> standing.track());
        return track.filter(ladder -> ladder.levels().size() > 1)
                .map(ladder -> ladder.levels().get(0))
                .filter(level -> level.name().equalsIgnoreCase(move.held().orElse("")) && asksToSource(level))
                .isPresent();
    }

    /** Who delivers or co-sells may hold the top of its ladder without a deal of its own. */
    private static boolean asksToSource(Program.Level level) {
        boolean isByRank = level.top().isPresent() && level.rankBy().equals(Program.Track.RANK_BY);
        return isByRank || level.atLeast().containsKey(Program.Track.RANK_BY);
    }
}
