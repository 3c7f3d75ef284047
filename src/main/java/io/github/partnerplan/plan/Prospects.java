package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerStatus;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ranks the prospects by how well they fit; only those that fit well enough are scheduled. */
final class Prospects {

    private final Brief brief;

    Prospects(Brief brief) {
        this.brief = brief;
    }

    /** Prospects by the mean of the selection criteria that were scored; unscored ones come last. */
    List<PartnerMove> moves() {
        record Prospect(Partner partner, Optional<BigDecimal> fit, int scored) {}
        List<Prospect> prospects = new ArrayList<>();
        List<Entry> criteria = brief.playbook().ofKind("selection-criterion");
        for (PartnerLedger each : brief.base().all()) {
            if (each.partner().status() == PartnerStatus.PROSPECT) {
                BigDecimal sum = BigDecimal.ZERO;
                int scored = 0;
                for (Entry criterion : criteria) {
                    Optional<BigDecimal> score = each.partner().number(criterion.term("column"));
                    sum = sum.add(score.orElse(BigDecimal.ZERO));
                    scored += score.isPresent() ? 1 : 0;
                }
                Optional<BigDecimal> fit = scored == 0
                        ? Optional.empty()
                        : Optional.of(sum.divide(BigDecimal.valueOf(scored), MathContext.DECIMAL64));
                prospects.add(new Prospect(each.partner(), fit, scored));
            }
        }
        prospects.sort(Comparator.comparing((Prospect each) -> each.fit().orElse(BigDecimal.ONE.negate()))
                .reversed()
                .thenComparing(each -> each.partner().id()));
        List<PartnerMove> moves = new ArrayList<>();
        for (Prospect each : prospects) {
            String why = each.fit()
                    .map(fit -> "fit " + fit.setScale(1, RoundingMode.HALF_UP) + " of 5 over " + each.scored() + " of "
                            + criteria.size() + " criteria")
                    .orElse("no fit scores yet");
            List<Citation> sources =
                    new ArrayList<>(brief.playbook().entry("selection-criteria").sources());
            sources.add(Citation.Row.at(each.partner().where()));
            BigDecimal least = brief.number("prospect-fit", "least");
            boolean isFit = each.fit().map(fit -> fit.compareTo(least) >= 0).orElse(true);
            moves.add(new PartnerMove(
                    each.partner().id(),
                    each.partner().name(),
                    PartnerMove.Move.RECRUIT,
                    0,
                    isFit,
                    isFit ? why : why + ", under " + Wording.whole(least) + ": look further first",
                    List.of(),
                    Sources.distinct(sources)));
        }
        return moves;
    }
}
