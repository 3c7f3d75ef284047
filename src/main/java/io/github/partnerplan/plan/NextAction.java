package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.TierMove;
import io.github.partnerplan.program.TierMove.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The one thing to do next with a partner, in a short sentence: trouble first, then its tier, then growth. */
final class NextAction {

    private final Brief brief;
    private final TierChangeWords changes;

    NextAction(Brief brief) {
        this.brief = brief;
        this.changes = new TierChangeWords(brief);
    }

    static String notEnrolled(Optional<PartnerMove> move, String why) {
        return move.map(advice ->
                        advice.isScheduled() ? "Recruit: " + advice.why() + "." : Wording.sentence(advice.why()))
                .orElse("None; " + why + ".");
    }

    String of(
            PartnerLedger each,
            PartnerHealth health,
            List<ExitSign> signs,
            Optional<PartnerMove> move,
            Optional<Standing> standing,
            Optional<TierGap> gap,
            Optional<TierMove> tierMove) {
        Optional<PartnerMove.Move> advised = move.map(PartnerMove::move);
        if (advised.equals(Optional.of(PartnerMove.Move.SUNSET))) {
            return sunset(each);
        }
        if (advised.equals(Optional.of(PartnerMove.Move.FIX))) {
            return "Agree on what has to change: " + firstUp(signs) + ".";
        }
        return tierMove.flatMap(this::ofTier)
                .or(() -> standing.flatMap(NextAction::data))
                .or(() -> move.map(NextAction::upward))
                .or(() -> ofHealth(health))
                .or(() -> gap.map(NextAction::growth))
                .orElse("Keep it as it is.");
    }

    /** A partner that still sells is first given a day by which to recover. */
    private String sunset(PartnerLedger each) {
        String end = "the partnership with " + ExitNotice.ofNotice(brief) + ".";
        return ExitWatch.maySell(each) ? "Agree on a day by which it recovers, or end " + end : "End " + end;
    }

    private static String firstUp(List<ExitSign> signs) {
        for (ExitSign sign : signs) {
            if (sign.state() == ExitSign.State.UP) {
                return sign.why();
            }
        }
        return "an exit flag is up";
    }

    /** A day that is over means that the change is due. */
    private Optional<String> ofTier(TierMove move) {
        Optional<LocalDate> day = move.takesEffect();
        boolean isDue = changes.isDue(move);
        String when =
                day.map(date -> isDue ? ", due since " + date : " on " + date).orElse("");
        String to = move.byRule().orElse("no tier");
        return switch (move.direction()) {
            case UP, ENTERS ->
                Optional.of((move.direction() == Direction.UP ? "Promote it to " : "Put it into ") + to + when + ".");
            case DOWN, LEAVES ->
                Optional.of((isDue ? "Move it down to " : "It falls to ") + to + when
                        + changes.keeping(move)
                                .map(lack -> (isDue ? "; it lacks " : " without ") + lack.words())
                                .orElse("")
                        + ".");
            case STAYS, UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<String> data(Standing standing) {
        for (String level : standing.couldBe()) {
            List<String> missing = standing.answer(level).map(Answer::missing).orElse(List.of());
            if (!missing.isEmpty()) {
                return Optional.of("Add " + Wording.list(missing) + ": whether it is " + level + " hangs on it.");
            }
        }
        return standing.isTrackKnown() ? Optional.empty() : Optional.of("Give its type or track.");
    }

    private static String upward(PartnerMove move) {
        return move.move() == PartnerMove.Move.PROMOTE
                ? "Promote it in the recommended tiers: " + move.why() + "."
                : "Invest in it: " + move.why() + ".";
    }

    private static Optional<String> ofHealth(PartnerHealth health) {
        return switch (health.status()) {
            case GOOD -> Optional.empty();
            case WATCH, POOR -> Optional.of("Look into it: " + health.why() + ".");
            case UNKNOWN -> Optional.of("Find out how it does: " + health.why() + ".");
        };
    }

    private static String growth(TierGap gap) {
        return "For " + gap.level() + " it lacks " + gap.words() + ".";
    }
}
