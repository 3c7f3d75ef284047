package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.plan.ExitSign.State;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through every red flag of the exit playbook for a partner, those that are not up and those nobody can tell included. */
final class ExitSigns {

    private final Brief brief;
    private final ExitWatch watch;
    private final List<Entry> flags;

    ExitSigns(Brief brief) {
        this.brief = brief;
        this.watch = new ExitWatch(brief);
        this.flags = brief.playbook().ofKind("exit-flag");
    }

    /** The flags in the playbook's order, then the missed quarters. */
    List<ExitSign> of(PartnerLedger each) {
        List<ExitWatch.Flag> up = watch.flagsUp(each);
        List<ExitSign> signs = new ArrayList<>();
        for (Entry flag : flags) {
            signs.add(raised(up, flag).orElseGet(() -> notUp(flag, each)));
        }
        signs.add(missedQuarters(each.partner()));
        return signs;
    }

    private static Optional<ExitSign> raised(List<ExitWatch.Flag> up, Entry flag) {
        for (ExitWatch.Flag each : up) {
            if (each.entry().id().equals(flag.id())) {
                return Optional.of(new ExitSign(flag, State.UP, each.words()));
            }
        }
        return Optional.empty();
    }

    private ExitSign notUp(Entry flag, PartnerLedger each) {
        return switch (flag.id()) {
            case "exit-low-revenue" -> lowRevenue(flag, each);
            case "exit-unresponsive" -> unresponsive(flag, each.partner());
            case "exit-exclusivity" -> exclusive(flag, each);
            default -> unknown(flag, "no file tells");
        };
    }

    private ExitSign lowRevenue(Entry flag, PartnerLedger each) {
        Partner partner = each.partner();
        if (partner.type().isEmpty()) {
            return unknown(flag, "its type is not given");
        }
        if (!partner.type().map(PartnerType::sells).orElse(false)) {
            return clear(flag, "a " + partner.type().get().word() + " partner is not held to what it sells");
        }
        if (!brief.knowsPartnerDeals()) {
            return unknown(flag, "no deals tell what it sourced");
        }
        if (partner.joined().isEmpty()) {
            return unknown(flag, "the day it joined is not given");
        }
        long ramp = brief.number("exit-first-month", "month").longValueExact() - 1;
        if (partner.joined().get().plusMonths(ramp).isAfter(brief.asOf())) {
            return clear(
                    flag, "it joined on " + partner.joined().get() + ", and the first " + ramp + " months are free");
        }
        if (brief.money("exit-low-revenue", "monthly").isEmpty()) {
            return unknown(flag, "no rate compares " + brief.company().currency() + " with the playbook's dollars");
        }
        String sourced = brief.wording().money(each.sourcedRevenue()) + " sourced in the last twelve months";
        return each.attached().deals() + each.openAttached().deals() > 0
                ? unknown(flag, sourced + ", and deals without a role may be its own")
                : clear(
                        flag,
                        sourced + ", "
                                + brief.wording().money(each.openSourced().amount()) + " open");
    }

    private ExitSign unresponsive(Entry flag, Partner partner) {
        return partner.number("missed_qbrs")
                .map(missed -> clear(flag, Wording.count(missed.longValue(), "quarterly review") + " missed"))
                .orElseGet(() -> unknown(flag, "how many quarterly reviews it missed is not given"));
    }

    private ExitSign exclusive(Entry flag, PartnerLedger each) {
        Optional<BigDecimal> exclusive = each.partner().number("exclusive");
        if (exclusive.isEmpty()) {
            return unknown(flag, "whether it is exclusive is not given");
        }
        if (exclusive.get().signum() == 0) {
            return clear(flag, "not exclusive");
        }
        return brief.knowsPartnerDeals()
                ? clear(flag, "exclusive, and it won in the last twelve months")
                : unknown(flag, "exclusive, and no deals tell what it won");
    }

    private ExitSign missedQuarters(Partner partner) {
        Entry rule = brief.playbook().entry("exit-missed-quarters");
        return partner.number("missed_quarters")
                .map(missed -> new ExitSign(
                        rule,
                        watch.missedItsQuarters(partner) ? State.UP : State.CLEAR,
                        Wording.count(missed.longValue(), "quarter") + " of missed targets"))
                .orElseGet(() -> unknown(rule, "how many quarters it missed is not given"));
    }

    private static ExitSign clear(Entry flag, String why) {
        return new ExitSign(flag, State.CLEAR, why);
    }

    private static ExitSign unknown(Entry flag, String why) {
        return new ExitSign(flag, State.UNKNOWN, why);
    }
}
