package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.plan.PartnerHealth.Sign;
import io.github.partnerplan.plan.PartnerHealth.Status;
import io.github.partnerplan.plan.PartnerHealth.Tells;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the health of a partnership by four signs: activity, growth, missed quarters and exit flags. */
final class HealthJudge {

    private final Brief brief;

    HealthJudge(Brief brief) {
        this.brief = brief;
    }

    PartnerHealth of(PartnerLedger each, List<ExitSign> flags) {
        List<Sign> signs = new ArrayList<>();
        activity(each).ifPresent(signs::add);
        growth(each).ifPresent(signs::add);
        missed(each.partner()).ifPresent(signs::add);
        for (ExitSign flag : flags) {
            boolean isOfQuarters = flag.entry().id().equals("exit-missed-quarters");
            if (flag.state() == ExitSign.State.UP && !isOfQuarters) {
                signs.add(new Sign(Tells.BADLY, flag.why()));
            }
        }
        return new PartnerHealth(status(signs), signs);
    }

    private Status status(List<Sign> signs) {
        int bad = count(signs, Tells.BADLY);
        if (bad >= brief.number("partner-health", "poor").intValueExact()) {
            return Status.POOR;
        }
        if (bad > 0) {
            return Status.WATCH;
        }
        boolean isEnough = count(signs, Tells.WELL)
                >= brief.number("partner-health", "known").intValueExact();
        return isEnough ? Status.GOOD : Status.UNKNOWN;
    }

    private static int count(List<Sign> signs, Tells wanted) {
        int count = 0;
        for (Sign sign : signs) {
            count += sign.tells() == wanted ? 1 : 0;
        }
        return count;
    }

    /** A partner that joined a moment ago is not held to a deal yet. */
    private Optional<Sign> activity(PartnerLedger each) {
        if (brief.books().silence().isPresent()) {
            return Optional.of(new Sign(Tells.UNKNOWN, "no deals tell whether it is active"));
        }
        int window = brief.books().rules().activeDays();
        if (each.lastDeal().isPresent()) {
            long days = ChronoUnit.DAYS.between(each.lastDeal().get(), brief.asOf());
            return Optional.of(
                    days < window
                            ? new Sign(Tells.WELL, "on a deal " + Wording.count(days, "day") + " ago")
                            : new Sign(Tells.BADLY, "on no deal for " + Wording.count(days, "day")));
        }
        boolean isNew = each.partner()
                .joined()
                .filter(day -> day.isAfter(brief.asOf().minusDays(window)))
                .isPresent();
        return isNew ? Optional.empty() : Optional.of(new Sign(Tells.BADLY, "on no deal yet"));
    }

    private Optional<Sign> growth(PartnerLedger each) {
        BigDecimal now = each.sourcedRevenue();
        BigDecimal most = now.add(each.attached().amount());
        BigDecimal before = each.sourcedBefore().amount();
        if (!brief.knowsPartnerDeals() || (before.signum() <= 0 && most.signum() <= 0)) {
            return Optional.empty();
        }
        BigDecimal least = before.multiply(BigDecimal.ONE.subtract(brief.number("partner-health", "drop")));
        if (most.compareTo(least) < 0) {
            BigDecimal change = BigDecimal.ONE.subtract(Quantity.ratio(most, before));
            return Optional.of(new Sign(Tells.BADLY, Wording.share(change) + " less sourced than the year before"));
        }
        if (now.compareTo(least) < 0 || each.attached().deals() > 0) {
            return Optional.of(new Sign(Tells.UNKNOWN, "deals without a role leave open what it sourced"));
        }
        String words = before.signum() <= 0
                ? brief.wording().money(now) + " sourced, nothing the year before"
                : brief.wording().money(now) + " sourced, " + brief.wording().money(before) + " the year before";
        return Optional.of(new Sign(Tells.WELL, words));
    }

    private Optional<Sign> missed(Partner partner) {
        Optional<BigDecimal> missed = partner.number("missed_quarters");
        if (missed.isEmpty()) {
            return Optional.of(new Sign(Tells.UNKNOWN, "how many quarters it missed is not given"));
        }
        boolean isBad = missed.get().compareTo(brief.number("partner-health", "missed_quarters")) >= 0;
        return Optional.of(
                isBad
                        ? new Sign(
                                Tells.BADLY, Wording.count(missed.get().longValue(), "quarter") + " of missed targets")
                        : new Sign(Tells.WELL, "no quarter of missed targets"));
    }
}
