package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.program.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A partner holds a better tier than the rules give it, past any grace, or deserves a better one. */
final class PartnerTierMismatch implements Check {

    private static final String NEVER = "never";

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
        for (Standing standing : facts.brief().ladders().orElseThrow().standings()) {
            if (standing.track().isPresent() && !standing.isUnknown()) {
                judge(facts, found, standing, standing.track().get());
            }
        }
    }

    private static void judge(Facts facts, Found found, Standing standing, Program.Track track) {
        Partner partner = standing.partner().partner();
        int held = place(track, partner.tier());
        int earned = standing.tierByRule()
                .map(tier -> place(track, tier))
                .orElse(track.levels().size());
        if (held == track.levels().size() || held == earned) {
            return;
        }
        if (held < earned && isOverdue(track, partner, facts.brief().asOf())) {
            tellHeldTooHigh(facts, found, standing, track.levels().get(held));
        } else if (held > earned && !track.promote().equals(NEVER)) {
            Program.Level better = track.levels().get(earned);
            found.at(
                    Severity.NOTE,
                    partner.where(),
                    partner.name() + " holds " + partner.tier() + " and meets all that " + better.name() + " asks for",
                    "Promote the partner, or say why it stays.",
                    List.of(Citation.Row.at(better.where())));
        }
    }

    private static void tellHeldTooHigh(Facts facts, Found found, Standing standing, Program.Level held) {
        Partner partner = standing.partner().partner();
        String lacks = standing.answer(held.name())
                .map(answer -> new TierShortfalls(facts.wording()).words(answer))
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

    /** A grace runs from the day the requirements are missed, which nobody records: it is surely over only where the tier is older. */
    private static boolean isOverdue(Program.Track track, Partner partner, LocalDate day) {
        if (track.demote().equals(NEVER)) {
            return false;
        }
        Optional<LocalDate> since = partner.tierSince();
        return track.grace().isEmpty()
                || since.filter(from -> !from.plus(track.grace().get()).isAfter(day))
                        .isPresent();
    }

    /** How many levels of the ladder are better; all of them for a tier that it does not have. */
    private static int place(Program.Track track, String tier) {
        for (int i = 0; i < track.levels().size(); i++) {
            if (track.levels().get(i).name().equalsIgnoreCase(tier)) {
                return i;
            }
        }
        return track.levels().size();
    }
}
