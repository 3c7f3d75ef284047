package io.github.partnerplan.program;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.money.Incentive;
import io.github.partnerplan.money.Sale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What every partner earned in the window by a program's rules, each in the tier they put it in, and what each tier costs.
 * Where missing data leaves the tier open it is a range over the tiers it may be.
 */
public final class Earnings {

    private final Map<PartnerLedger, Earned> earned = new LinkedHashMap<>();
    private final List<TierCost> tiers;
    private final List<Incentive> incentives;
    private final Set<PartnerLedger> paidForInfluence = new HashSet<>();

    private Earnings(Program program, Books books, Ladders ladders) {
        PartnerPay pay = new PartnerPay(program, books);
        incentives = pay.incentives();
        for (PartnerLedger each : books.base().all()) {
            earned.put(each, earned(pay, ladders.of(each), each));
        }
        reward(books);
        tiers = new TierCosts(program, books, ladders, this).all();
    }

    public static Earnings of(Program program, Books books, Ladders ladders) {
        return new Earnings(program, books, ladders);
    }

    private Earned earned(PartnerPay pay, Optional<Standing> standing, PartnerLedger each) {
        List<Earned> maybe = new ArrayList<>();
        List<Optional<Program.Level>> levels =
                standing.map(Standing::candidates).orElse(List.of(Optional.empty()));
        for (Optional<Program.Level> level : levels) {
            maybe.add(pay.at(level, standing.flatMap(Standing::track), each));
            if (pay.isPaidForInfluence(level, each)) {
                paidForInfluence.add(each);
            }
        }
        return Earned.anyOf(maybe);
    }

    /** Rewards for the top partners by sourced revenue; those tied at the last place share it, each with the whole amount. */
    private void reward(Books books) {
        for (Incentive incentive : incentives) {
            if (incentive.top().isEmpty()
                    || incentive.amount().isEmpty()
                    || books.silence().isPresent()) {
                continue;
            }
            List<PartnerLedger> ranked = new ArrayList<>(books.base().enrolled());
            Map<PartnerLedger, BigDecimal> worth = new HashMap<>();
            ranked.forEach(each -> worth.put(each, worth(incentive, books, each)));
            ranked.removeIf(each -> worthOf(worth, each).signum() <= 0);
            ranked.sort((a, b) -> worthOf(worth, b).compareTo(worthOf(worth, a)));
            int places = Math.min(incentive.top().get(), ranked.size());
            for (int i = 0; i < ranked.size(); i++) {
                boolean isIn = i < places
                        || (places > 0
                                && worthOf(worth, ranked.get(i)).compareTo(worthOf(worth, ranked.get(places - 1)))
                                        == 0);
                if (isIn) {
                    add(ranked.get(i), incentive, places);
                }
            }
        }
    }

    /** What it sourced of the products that the reward is for. */
    private static BigDecimal worth(Incentive incentive, Books books, PartnerLedger each) {
        if (incentive.product().isEmpty()) {
            return each.sourcedRevenue();
        }
        BigDecimal worth = BigDecimal.ZERO;
        for (Sale sale : books.ledger().sales().of(each)) {
            boolean counts = sale.isInWindow() && sale.part() == Sale.Part.SOURCED && incentive.isFor(sale);
            worth = counts ? worth.add(sale.worth()) : worth;
        }
        return worth;
    }

    private static BigDecimal worthOf(Map<PartnerLedger, BigDecimal> worth, PartnerLedger each) {
        return worth.getOrDefault(each, BigDecimal.ZERO);
    }

    private void add(PartnerLedger partner, Incentive incentive, int places) {
        Earned.Line reward = new Earned.Line(
                Earned.Part.INCENTIVE,
                Quantity.known(incentive.amount().orElseThrow().setScale(2, RoundingMode.HALF_UP)),
                incentive.name() + ": among the top " + places + " by sourced revenue",
                List.of(Citation.Row.at(incentive.where())));
        earned.put(partner, of(partner).with(reward));
    }

    /** What a partner of these books earned, enrolled or not. */
    public Earned of(PartnerLedger partner) {
        return earned.getOrDefault(partner, Earned.NOTHING);
    }

    /** Each level of each ladder in the order of the file, then those in no tier, then those whose tier is unknown. */
    public List<TierCost> tiers() {
        return tiers;
    }

    /** Some of it is for deals that a partner did not source but helped to win. */
    public boolean isInfluencePaid() {
        return !paidForInfluence.isEmpty();
    }

    /** All that its terms pay is for deals that it helped to win: it sourced none. */
    boolean isForInfluence(PartnerLedger partner) {
        return paidForInfluence.contains(partner)
                && partner.sourced().deals() == 0
                && partner.attached().deals() == 0;
    }

    /** The incentives that are stated in words alone: no figure here has them. */
    public List<Incentive> uncounted() {
        List<Incentive> uncounted = new ArrayList<>();
        for (Incentive incentive : incentives) {
            if (!incentive.isCountable()) {
                uncounted.add(incentive);
            }
        }
        return uncounted;
    }

    /** What all partners earned together. */
    public Quantity total() {
        List<Quantity> totals = new ArrayList<>();
        earned.values().forEach(each -> totals.add(each.total()));
        return Earned.sum(totals);
    }

    /** The part of it that is paid out for sales: without discounts, and without funds that may not be asked for. */
    public Quantity paidOut() {
        List<Quantity> amounts = new ArrayList<>();
        earned.values().forEach(each -> amounts.add(each.paidOut()));
        return Earned.sum(amounts);
    }
}
