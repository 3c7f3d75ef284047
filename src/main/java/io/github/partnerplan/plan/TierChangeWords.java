package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.TierMove;
import io.github.partnerplan.program.TierMove.Direction;
import java.time.LocalDate;
import java.util.Optional;

/** The change of tier that the program's own rules have in store for a partner, in a few words: where to, when, and what would keep it. */
final class TierChangeWords {

    private final Brief brief;
    private final RequirementWords words;

    TierChangeWords(Brief brief) {
        this.brief = brief;
        this.words = new RequirementWords(brief.wording());
    }

    /** {@code falls from Platinum to Silver on 2027-01-01 without $72K more sourced revenue}; empty where no change is known. */
    Optional<String> of(PartnerLedger each) {
        return brief.tierMoves().flatMap(moves -> moves.of(each)).flatMap(this::words);
    }

    private Optional<String> words(TierMove move) {
        Optional<LocalDate> day = move.takesEffect();
        if (day.isEmpty() || move.held().isEmpty()) {
            return Optional.empty();
        }
        String held = move.held().get();
        String to = move.byRule().orElse("no tier");
        boolean isDue = isDue(move);
        if (move.direction() == Direction.UP) {
            return Optional.of(
                    (isDue ? "a move up to " + to + " is due since " : "moves up to " + to + " on ") + day.get());
        }
        if (!isDown(move)) {
            return Optional.empty();
        }
        if (isDue) {
            return Optional.of("a move down from " + held + " to " + to + " is due since " + day.get());
        }
        String lacks = keeping(move).map(gap -> " without " + gap.words()).orElse("");
        return Optional.of("falls from " + held + " to " + to + " on " + day.get() + lacks);
    }

    /** What it lacks for the tier that it holds. */
    Optional<TierGap> keeping(TierMove move) {
        return move.held()
                .flatMap(held -> brief.ladders()
                        .flatMap(ladders -> ladders.of(move.partner()))
                        .flatMap((Standing standing) -> standing.answer(held))
                        .map(answer -> TierGap.of(answer, words)));
    }

    /** It holds a tier above what the rules give it. */
    static boolean isDown(TierMove move) {
        return move.direction() == Direction.DOWN || move.direction() == Direction.LEAVES;
    }

    /** The day of the change is over, and nobody has made it. */
    boolean isDue(TierMove move) {
        return move.takesEffect().filter(day -> !day.isAfter(brief.asOf())).isPresent();
    }
}
