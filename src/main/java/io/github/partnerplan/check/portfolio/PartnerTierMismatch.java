package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.ShortfallWords;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.TierMove;
import io.github.partnerplan.program.TierMove.Direction;
import io.github.partnerplan.program.TierMoves;
import java.util.List;
import java.util.Optional;

/** A partner holds a better tier than the rules give it, past any grace, or deserves a better one. */
final class PartnerTierMismatch implements Check {

    @Override
    public String id() {
        return "partner-tier-mismatch";
    }

    @Override
    public void look(Facts facts, Found found) {
        boolean isThin = facts.isThin(facts.base().productive().size());
        if (facts.program().isEmpty() || facts.tracks().isEmpty() || !facts.hasPartners() || isThin) {
            return;
        }
        TierMoves moves = facts.brief().tierMoves().orElseThrow();
        for (Standing standing : facts.brief().ladders().orElseThrow().standings()) {
            moves.of(standing.partner()).ifPresent(move -> judge(facts, found, standing, move));
        }
    }

    private static void judge(Facts facts, Found found, Standing standing, TierMove move) {
        Partner partner = standing.partner().partner();
        boolean isGraceOver = move.graceEnds()
                .filter(day -> !day.isAfter(facts.brief().asOf()))
                .isPresent();
        if (isGraceOver) {
            level(standing, move.held()).ifPresent(held -> tellHeldTooHigh(facts, found, standing, held));
        } else if (move.direction() == Direction.UP && move.takesEffect().isPresent()) {
            Program.Level better = level(standing, move.byRule()).orElseThrow();
            found.at(
                    Severity.NOTE,
                    partner.where(),
                    partner.name() + " holds " + partner.tier() + " and meets all that " + better.name() + " asks for",
                    "Promote the partner, or say why it stays.",
                    List.of(Citation.Row.at(better.where())));
        }
    }

    private static Optional<Program.Level> level(Standing standing, Optional<String> tier) {
        return tier.flatMap(standing::answer).map(Answer::level);
    }

    private static void tellHeldTooHigh(Facts facts, Found found, Standing standing, Program.Level held) {
        Partner partner = standing.partner().partner();
        String lacks = standing.answer(held.name())
                .map(answer -> new ShortfallWords(facts.wording()::money).words(answer))
                .orElse("");
        String since = partner.tierSince().map(day -> " since " + day).orElse("");
        String earned = standing.tierByRule().orElse("no tier");
        found.at(
                partner.where(),
                partner.name() + " holds " + held.name() + since + " and by today's figures comes to " + earned
                        + (lacks.isEmpty() ? "" : ": " + lacks),
                "Move the partner to " + earned + ", or agree on how it earns " + held.name() + " again.",
                List.of(Citation.Row.at(held.where())));
    }
}
