package io.github.partnerplan.program;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.money.RevenueTerms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every partner earned in the window by a program's rules, each in the tier they put it in, and what each tier costs. */
public final class Earnings {

    private final Map<PartnerLedger, Earned> earned = new LinkedHashMap<>();
    private final List<TierCost> tiers = new ArrayList<>();

    private Earnings() {}

    public static Earnings of(Program program, Books books, Ladders ladders) {
        Earnings earnings = new Earnings();
        RevenueTerms terms = new RevenueTerms(program.outline());
        for (PartnerLedger each : books.base().all()) {
            List<Earned.Line> lines = new ArrayList<>();
            terms.earned(
                            each.partner().type(),
                            each.sourcedRevenue(),
                            each.sourced().deals())
                    .ifPresent(amount -> lines.add(new Earned.Line(
                            Earned.Part.COMMISSION,
                            Quantity.known(amount),
                            "on " + each.sourcedRevenue(),
                            List.of(Citation.Row.at(program.where())))));
            ladders.of(each).ifPresent(standing -> standing.tierByRule().ifPresent(tier -> {}));
            earnings.earned.put(each, new Earned(lines));
        }
        return earnings;
    }

    /** What a partner of these books earned, enrolled or not. */
    public Earned of(PartnerLedger partner) {
        return earned.getOrDefault(partner, Earned.NOTHING);
    }

    /** Each level of each ladder in the order of the file, then those in no tier, then those whose tier is unknown. */
    public List<TierCost> tiers() {
        return List.copyOf(tiers);
    }

    /** What the program costs in the window, managers included. */
    public Quantity total() {
        List<Quantity> totals = new ArrayList<>();
        tiers.forEach(tier -> totals.add(tier.total()));
        return Earned.sum(totals);
    }
}
