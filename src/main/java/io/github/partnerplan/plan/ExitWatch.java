package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at a partner for the red flags of a failing partnership; a flag with no data is unknown, never clear (ruling 10). */
public final class ExitWatch {

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    /** A flag that is up, and why. */
    public record Flag(Entry entry, String words) {}

    /** What a partner is asked to have sourced in the months looked at, and what that is. */
    private record Line(BigDecimal amount, String words) {}

    private final Brief brief;

    public ExitWatch(Brief brief) {
        this.brief = brief;
    }

    /** The flags that are up, the playbook's order kept; those with no data or not up are left out. */
    public List<Flag> flagsUp(PartnerLedger each) {
        List<Flag> up = new ArrayList<>();
        lowRevenue(each).ifPresent(words -> up.add(new Flag(entry("exit-low-revenue"), words)));
        unresponsive(each.partner()).ifPresent(words -> up.add(new Flag(entry("exit-unresponsive"), words)));
        exclusiveButIdle(each).ifPresent(words -> up.add(new Flag(entry("exit-exclusivity"), words)));
        return up;
    }

    /** The flag that says what the partner sourced. */
    public static boolean isLowRevenue(Flag flag) {
        return flag.entry().id().equals("exit-low-revenue");
    }

    /** Two quarters of missed targets: with another flag the partnership is to be ended. */
    public boolean missedItsQuarters(Partner partner) {
        Optional<BigDecimal> missed = partner.number("missed_quarters");
        return missed.isPresent() && missed.get().compareTo(brief.number("sunset-flags", "missed_quarters")) >= 0;
    }

    /** Missed quarters and enough flags beside them: ending it is due, where one of them alone is to be mended (ruling 10). */
    public boolean isSunsetDue(Partner partner, List<Flag> flagsUp) {
        return missedItsQuarters(partner)
                && flagsUp.size() >= brief.number("sunset-flags", "other_flags").intValueExact();
    }

    /** A partner that sold is first given a day by which to recover; a deal without a role may be one it sourced. */
    public static boolean maySell(PartnerLedger each) {
        return each.sourced().deals() + each.attached().deals() > 0;
    }

    private Entry entry(String id) {
        return brief.playbook().entry(id);
    }

    private Optional<String> lowRevenue(PartnerLedger each) {
        Partner partner = each.partner();
        boolean sells = partner.type().map(PartnerType::sells).orElse(false);
        if (!brief.knowsPartnerDeals() || !sells || !isPastRamp(partner)) {
            return Optional.empty();
        }
        BigDecimal months = BigDecimal.valueOf(monthsLookedAt(partner));
        return line(months).flatMap(line -> under(line, months, each));
    }

    private Optional<String> under(Line line, BigDecimal months, PartnerLedger each) {
        // A deal without a role may be one it sourced: the flag is up only where it would be with those too.
        BigDecimal missing = line.amount()
                .subtract(each.sourcedRevenue())
                .subtract(each.attached().amount());
        BigDecimal open = each.openSourced().amount().add(each.openAttached().amount());
        if (missing.signum() <= 0 || open.compareTo(missing) >= 0) {
            return Optional.empty();
        }
        return Optional.of(brief.wording().money(each.sourcedRevenue()) + " sourced in " + months.toPlainString()
                + " months, under " + brief.wording().money(line.amount()) + " (" + line.words() + ")"
                + (each.openSourced().deals() == 0
                        ? ", and nothing open"
                        : ", and " + brief.wording().money(each.openSourced().amount()) + " open does not cover it"));
    }

    private boolean isPastRamp(Partner partner) {
        long ramp = brief.number("exit-first-month", "month").longValueExact() - 1;
        return partner.joined().isPresent()
                && !partner.joined().get().plusMonths(ramp).isAfter(brief.asOf());
    }

    private long monthsLookedAt(Partner partner) {
        long window = YEAR.longValueExact();
        return partner.joined()
                .map(day -> Math.min(window, ChronoUnit.MONTHS.between(day, brief.asOf())))
                .orElse(window);
    }

    /** The playbook's monthly floor, but not above one mean deal a year: nobody sells half a deal. */
    private Optional<Line> line(BigDecimal months) {
        Optional<Line> floor = brief.money("exit-low-revenue", "monthly")
                .map(monthly ->
                        new Line(monthly.multiply(months), brief.wording().money(monthly) + " a month"));
        Optional<Line> deal = brief.value("deal_size")
                .map(size -> new Line(
                        size.multiply(months).divide(YEAR, MathContext.DECIMAL64),
                        months.compareTo(YEAR) < 0
                                ? "one mean deal of " + brief.wording().money(size) + " a year"
                                : "one mean deal a year"));
        return floor.map(most ->
                deal.filter(one -> one.amount().compareTo(most.amount()) < 0).orElse(most));
    }

    private Optional<String> unresponsive(Partner partner) {
        Optional<BigDecimal> missed = partner.number("missed_qbrs");
        boolean isUp =
                missed.isPresent() && missed.get().compareTo(brief.number("sunset-flags", "missed_reviews")) >= 0;
        return isUp ? Optional.of(Wording.whole(missed.get()) + " quarterly reviews missed") : Optional.empty();
    }

    private Optional<String> exclusiveButIdle(PartnerLedger each) {
        boolean isExclusive =
                each.partner().number("exclusive").map(yes -> yes.signum() > 0).orElse(false);
        return isExclusive && brief.knowsPartnerDeals() && !each.hasWon()
                ? Optional.of("exclusive, and no win in the last twelve months")
                : Optional.empty();
    }
}
