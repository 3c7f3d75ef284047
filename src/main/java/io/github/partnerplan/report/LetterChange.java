package io.github.partnerplan.report;

import io.github.partnerplan.diff.Move;
import io.github.partnerplan.diff.Phrases;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.program.TierMove;
import java.time.LocalDate;
import java.util.Optional;

/** What the new rules change in the tier of one partner, and from when. */
final class LetterChange {

    private final Move move;
    private final Optional<TierMove> dated;
    private final LocalDate asOf;

    LetterChange(Move move, Optional<TierMove> dated, LocalDate asOf) {
        this.move = move;
        this.dated = dated;
        this.asOf = asOf;
    }

    String sentence() {
        String from = move.from().map(Phrases::name).orElse("");
        String to = move.to().map(Phrases::name).orElse("");
        if (stays() && !to.isEmpty()) {
            return "You hold " + to + " today and keep it"
                    + (from.isEmpty() ? "." : "; by the rules so far your figures came to " + from + ".");
        }
        if (move.held().isPresent()) {
            return "You hold " + Phrases.name(move.held().get()) + " today; by the present rules your figures come to "
                    + (from.isEmpty() ? "no tier" : from) + ", by the new ones to " + (to.isEmpty() ? "no tier" : to)
                    + ".";
        }
        return byTheRules(from, to);
    }

    private String byTheRules(String from, String to) {
        return switch (move.kind()) {
            case PROMOTED -> "By the new rules you move up from " + from + " to " + to + ".";
            case NEWLY_ELIGIBLE -> "By the new rules you come into the program's tiers, as " + to + ".";
            case DEMOTED -> "By the new rules your figures come to " + to + "; so far they came to " + from + ".";
            case FORCED_OUT ->
                "By the new rules your figures no longer come to a tier; so far they came to " + from + ".";
            case ACROSS, UNKNOWN -> "Your tier was " + from + " and is called " + to + " from now on" + ladder() + ".";
        };
    }

    private boolean stays() {
        return dated.map(TierMove::direction)
                .filter(TierMove.Direction.STAYS::equals)
                .isPresent();
    }

    private String ladder() {
        String track = move.after().track().map(Program.Track::name).orElse("");
        return move.changesLadder() && !track.isEmpty() ? ", in the track " + Phrases.name(track) : "";
    }

    String when() {
        String undated = isLoss() ? "We will tell you the date beforehand." : "It takes effect with the new rules.";
        return day().map(date -> "It takes effect on " + date + ".").orElse(undated);
    }

    /** A day that is past is one on which the new rules were not there yet. */
    private Optional<LocalDate> day() {
        return dated.flatMap(TierMove::takesEffect).filter(date -> date.isAfter(asOf));
    }

    /** It goes down from what it holds; where that is not told, from what the rules so far give. */
    private boolean isLoss() {
        return dated.filter(each -> move.held().isPresent())
                .map(TierMove::direction)
                .map(way -> way == TierMove.Direction.DOWN || way == TierMove.Direction.LEAVES)
                .orElse(move.kind() == Move.Kind.DEMOTED || move.kind() == Move.Kind.FORCED_OUT);
    }

    /** Until when it stays as it is by meeting what a tier asks; that can be only the tier it holds and is to lose. */
    Optional<LocalDate> deadline(String tier) {
        boolean holds = dated.flatMap(TierMove::held)
                .map(Phrases::name)
                .filter(tier::equalsIgnoreCase)
                .isPresent();
        return day().filter(date -> isLoss() && holds);
    }
}
