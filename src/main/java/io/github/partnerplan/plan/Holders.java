package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** The partners that hold a level today, as the partners file says, and what they sourced in the last twelve months. */
public record Holders(List<PartnerLedger> all, BigDecimal sourced, long wins) {

    public Holders {
        all = List.copyOf(all);
    }

    public static Holders of(Brief brief, Program.Track track, Program.Level level) {
        return of(new Managers(brief).members(track, level));
    }

    static Holders of(List<PartnerLedger> all) {
        BigDecimal sourced = BigDecimal.ZERO;
        long wins = 0;
        for (PartnerLedger each : all) {
            sourced = sourced.add(each.sourcedRevenue());
            wins += each.sourced().deals();
        }
        return new Holders(all, sourced, wins);
    }

    /** The level's funds a year for all of them. */
    public BigDecimal times(BigDecimal funds) {
        return funds.multiply(BigDecimal.valueOf(all.size()));
    }

    /** The level's funds as a share of what they sourced; empty where too few deals tell. */
    public Optional<BigDecimal> promisedShare(BigDecimal funds, Brief brief) {
        return brief.knowsPartnerDeals() && !isThin(wins, brief) && sourced.signum() > 0
                ? Optional.of(times(funds).divide(sourced, MathContext.DECIMAL64))
                : Optional.empty();
    }

    /** The funds that holders really spent, as a share of what they brought in by so many wins. */
    record Spent(BigDecimal share, long wins) {}

    /** That share where enough deals tell. */
    public Optional<BigDecimal> spentShare(Brief brief) {
        return spent(brief).filter(spent -> !isThin(spent.wins(), brief)).map(Spent::share);
    }

    /** The same where too few deals tell. */
    Optional<Spent> thinlySpent(Brief brief) {
        return spent(brief).filter(spent -> isThin(spent.wins(), brief));
    }

    /** Deals without a role are among them, so that it is no more than certain; empty where it is not recorded of each holder. */
    private Optional<Spent> spent(Brief brief) {
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal brought = sourced;
        long deals = wins;
        for (PartnerLedger each : all) {
            Optional<BigDecimal> own = each.partner().number("mdf_spent");
            if (own.isEmpty()) {
                return Optional.empty();
            }
            spent = spent.add(own.get());
            brought = brought.add(each.attached().amount());
            deals += each.attached().deals();
        }
        return brief.knowsPartnerDeals() && brought.signum() > 0
                ? Optional.of(new Spent(spent.divide(brought, MathContext.DECIMAL64), deals))
                : Optional.empty();
    }

    private static boolean isThin(long deals, Brief brief) {
        return BigDecimal.valueOf(deals).compareTo(brief.number("thin-data", "count")) < 0;
    }
}
