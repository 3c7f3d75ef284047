package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Attribution;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one sentence on what partners source, set against the stage's target: what it is short of, or why nobody can tell. */
final class Headline {

    private static final Set<Attribution> WITHOUT_ROLE = Set.of(Attribution.ATTACHED);

    private Headline() {}

    /** Nothing without deals, where the stage is all there is to say. */
    static Optional<Statement> of(Brief brief, List<MetricVerdict> metrics) {
        if (!brief.books().hasDeals()) {
            return Optional.empty();
        }
        for (MetricVerdict metric : metrics) {
            if (metric.id().equals("partner_sourced_share")) {
                boolean isOpen = metric.status() == Target.Verdict.UNKNOWN
                        && metric.measure().quantity() instanceof Quantity.Between;
                List<Citation> rows = new ArrayList<>(metric.sources());
                if (isOpen) {
                    rows.removeIf(Citation.Row.class::isInstance);
                    rows.addAll(brief.ledger().deals().won().rows(brief.books().denominatorTypes(), WITHOUT_ROLE));
                }
                return Optional.of(new Statement(text(brief, metric), rows));
            }
        }
        return Optional.empty();
    }

    /** The wins that the share may have or not. */
    private static Tally open(Brief brief) {
        return brief.ledger().deals().won().sum(brief.books().denominatorTypes(), WITHOUT_ROLE);
    }

    private static String text(Brief brief, MetricVerdict metric) {
        Measure measure = metric.measure();
        if (measure.quantity() instanceof Quantity.Unknown unknown) {
            return brief.knowsPartnerDeals()
                    ? "What partners source is unknown: " + unknown.why() + "."
                    : "Partner shares are unknown, not zero: no recognised column of "
                            + brief.ledger().source().file()
                            + " tells partner deals from direct ones. A partner column (who) and a role column (sourced or "
                            + "influenced) would tell; a lead source of Partner would tell part of it.";
        }
        String share = "Partners source " + brief.wording().quantity(measure.quantity(), measure.unit()) + " of "
                + brief.books().denominatorName();
        if (metric.target().isEmpty()) {
            return share + "; no target holds at this stage.";
        }
        String band = MetricJudge.words(metric.target().get(), measure.unit(), brief.wording());
        return switch (metric.status()) {
            case BELOW -> share + ": " + metric.todo() + ".";
            case WITHIN -> share + ", inside the " + band + " band.";
            case ABOVE -> share + ", above the " + band + " band.";
            case UNKNOWN ->
                share + " (target " + band + "): which end holds depends on "
                        + Wording.count(open(brief).deals(), "won deal")
                        + " that " + (open(brief).deals() == 1 ? "names" : "name") + " a partner without a role.";
        };
    }
}
