package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.ExitNotice;
import io.github.partnerplan.plan.ExitWatch;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;

/** A partner shows a red flag of the exit playbook; missed quarters and another flag make it a warning. */
final class PartnerExitFlags implements Check {

    @Override
    public String id() {
        return "partner-exit-flags";
    }

    @Override
    public void look(Facts facts, Found found) {
        ExitWatch watch = new ExitWatch(facts.brief());
        // Where most sell nothing, one finding says so; their names one by one would bury it.
        boolean areIdleTold = facts.fault("too-many-partners").state() == AntiPattern.State.DETECTED;
        for (PartnerLedger each : facts.base().enrolled()) {
            List<ExitWatch.Flag> flags = flags(facts, watch, each);
            Partner partner = each.partner();
            boolean hasMissed = watch.missedItsQuarters(partner);
            boolean isTold = areIdleTold && !each.hasWon() && !hasMissed && isOnlyLowRevenue(flags);
            if ((!flags.isEmpty() || hasMissed) && !isTold) {
                boolean isDue = watch.isSunsetDue(partner, flags);
                found.at(
                        isDue ? Severity.WARNING : Severity.NOTE,
                        partner.where(),
                        partner.name() + ": " + String.join("; ", words(facts, watch, each, flags)),
                        isDue ? ending(facts, each) : "Agree with the partner on what has to change, and by when.",
                        sources(flags));
            }
        }
    }

    /** A partner that still sells is first given a day by which to recover. */
    private static String ending(Facts facts, PartnerLedger each) {
        String end = " the partnership with " + ExitNotice.ofNotice(facts.brief())
                + ", and offer to move its customers over.";
        return ExitWatch.maySell(each)
                ? "Agree on a recovery by a set day, and only where that fails end" + end
                : "End" + end;
    }

    /** Low revenue says nothing while hardly anyone's deals are known. */
    private static List<ExitWatch.Flag> flags(Facts facts, ExitWatch watch, PartnerLedger each) {
        List<ExitWatch.Flag> flags = new ArrayList<>();
        boolean isThin = facts.isThin(facts.base().productive().size());
        for (ExitWatch.Flag flag : watch.flagsUp(each)) {
            if (!isThin || !ExitWatch.isLowRevenue(flag)) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private static boolean isOnlyLowRevenue(List<ExitWatch.Flag> flags) {
        return flags.size() == 1 && ExitWatch.isLowRevenue(flags.get(0));
    }

    private static List<String> words(Facts facts, ExitWatch watch, PartnerLedger each, List<ExitWatch.Flag> flags) {
        List<String> words = new ArrayList<>();
        Partner partner = each.partner();
        if (watch.missedItsQuarters(partner)) {
            words.add(Wording.whole(partner.number("missed_quarters").orElseThrow()) + " quarters of missed targets");
        }
        boolean isSourcedTold = false;
        for (ExitWatch.Flag flag : flags) {
            words.add(flag.words());
            isSourcedTold |= ExitWatch.isLowRevenue(flag);
        }
        if (!isSourcedTold && facts.brief().knowsPartnerDeals()) {
            words.add(facts.wording().money(each.sourcedRevenue()) + " sourced in the last twelve months");
        }
        return words;
    }

    private static List<Citation> sources(List<ExitWatch.Flag> flags) {
        List<Citation> sources = new ArrayList<>();
        flags.forEach(flag -> sources.addAll(flag.entry().sources()));
        return sources;
    }
}
