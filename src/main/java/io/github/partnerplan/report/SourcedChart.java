package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Chart;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who brings how much of all that partners source, the largest first: the share of the largest is that of the measure, so what was
 * sourced without a partner's name is a part of the whole too.
 */
final class SourcedChart {

    /** As many partners are named in the chart's words. */
    private static final int NAMED = 3;

    private final Wording wording;
    private final List<PartnerRow> sellers = new ArrayList<>();
    private final BigDecimal named;
    private final BigDecimal total;

    private SourcedChart(PartnerList partners) {
        this.wording = partners.wording();
        BigDecimal sum = BigDecimal.ZERO;
        for (PartnerRow row : partners.shown()) {
            if (most(row).signum() > 0) {
                sellers.add(row);
                sum = sum.add(sourced(row).max(BigDecimal.ZERO));
            }
        }
        this.named = sum;
        this.total = partners.brief()
                .measure("concentration_top1")
                .denominator()
                .map(all -> all.max(named))
                .orElse(named);
        sellers.sort((a, b) -> {
            int order = sourced(b).compareTo(sourced(a));
            order = order == 0 ? most(b).compareTo(most(a)) : order;
            return order == 0 ? a.partner().id().compareTo(b.partner().id()) : order;
        });
    }

    /** Empty where fewer than two partners have sourced anything, or where not all partners are listed. */
    static Optional<Block> of(PartnerList partners) {
        SourcedChart chart = new SourcedChart(partners);
        long sure =
                chart.sellers.stream().filter(row -> sourced(row).signum() > 0).count();
        boolean isDrawn = sure > 1 && partners.shown().size() == partners.all();
        return isDrawn ? Optional.of(new Block.Figure(chart.drawn())) : Optional.empty();
    }

    private Chart drawn() {
        List<Chart.Bar> bars = new ArrayList<>();
        for (PartnerRow row : sellers) {
            bars.add(new Chart.Bar(
                    row.partner().name(),
                    sourced(row).doubleValue(),
                    wording.money(sourced(row)),
                    most(row).doubleValue(),
                    wording.money(most(row))));
        }
        BigDecimal rest = total.subtract(named);
        Optional<Chart.Bar> unnamed = rest.signum() > 0
                ? Optional.of(new Chart.Bar("Partner not named", rest.doubleValue(), wording.money(rest)))
                : Optional.empty();
        Chart.Key key = new Chart.Key(
                "Sourced",
                "Perhaps sourced: no role given",
                "Together, as a share of " + wording.money(total) + " sourced");
        return new Chart.Concentration(
                "Sourced revenue by partner, and what the largest bring together",
                words(rest),
                key,
                bars,
                unnamed,
                total.doubleValue());
    }

    private String words(BigDecimal rest) {
        List<String> largest = new ArrayList<>();
        BigDecimal together = BigDecimal.ZERO;
        long sure = 0;
        long open = 0;
        for (PartnerRow row : sellers) {
            together = together.add(sourced(row));
            sure += sourced(row).signum() > 0 ? 1 : 0;
            open += most(row).compareTo(sourced(row)) > 0 ? 1 : 0;
            if (largest.size() < NAMED && sourced(row).signum() > 0) {
                largest.add(row.partner().name() + " " + wording.money(sourced(row)) + ", together "
                        + Wording.share(Quantity.ratio(together, total)));
            }
        }
        String all = rest.signum() > 0
                ? " of the " + wording.money(total) + " that partners sourced in twelve months; " + wording.money(rest)
                        + " was sourced without a partner's name."
                : " in twelve months.";
        String perhaps = open == 0
                ? ""
                : " Deals that name a partner without a role leave open whether " + Wording.count(open, "partner")
                        + " sourced more.";
        return Wording.count(sure, "partner") + " named on deals sourced " + wording.money(named) + all
                + " The largest: " + String.join("; ", largest) + "." + perhaps;
    }

    private static BigDecimal sourced(PartnerRow row) {
        return row.measure("sourced_revenue").low().orElse(BigDecimal.ZERO);
    }

    private static BigDecimal most(PartnerRow row) {
        return row.measure("sourced_revenue").high().orElse(BigDecimal.ZERO);
    }
}
