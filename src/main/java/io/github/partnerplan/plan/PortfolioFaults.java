package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.plan.AntiPatternJudge.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults that show in the partners and what they sold. */
final class PortfolioFaults {

    private PortfolioFaults() {}

    static Evidence channelWithoutEnablement(Brief brief) {
        if (brief.program().isPresent() && !brief.outline().says("enablement")) {
            return Evidence.detected("the program says nothing of enablement", List.of());
        }
        Measure rate = brief.measure("certification_rate");
        if (rate.quantity().isUnknown()) {
            return Evidence.unknown(
                    "nobody can tell whether partners are trained: " + ((Quantity.Unknown) rate.quantity()).why());
        }
        List<PartnerLedger> without = without(brief);
        long active = brief.base().active().size();
        long wins = 0;
        for (PartnerLedger each : without) {
            wins += each.sourced().deals() + each.influenced().deals();
        }
        String text = without.size() + " of " + Wording.count(active, "active partner")
                + " have nobody certified; together they took part in " + Wording.count(wins, "win");
        BigDecimal line = BigDecimal.ONE.subtract(brief.number("enablement-gap", "share"));
        boolean isLow = rate.quantity().high().orElseThrow().compareTo(line) < 0;
        boolean isFine = rate.quantity().low().orElseThrow().compareTo(line) >= 0;
        if (isLow) {
            return Evidence.detected(text, PartnerLists.rows(without));
        }
        return isFine
                ? Evidence.clear(text, PartnerLists.rows(without))
                : Evidence.unknown("certification is known only in part");
    }

    private static List<PartnerLedger> without(Brief brief) {
        return PartnerLists.which(
                brief.base().active(),
                each -> brief.base().isCertified(each.partner()).equals(Optional.of(false)));
    }

    static Evidence tooManyPartners(Brief brief) {
        if (!brief.knowsPartnerDeals() || !brief.books().hasPartners()) {
            return Evidence.unknown("partners and their deals are needed to tell who sells");
        }
        List<PartnerLedger> enrolled = brief.base().enrolled();
        List<PartnerLedger> idle = PartnerLists.which(enrolled, each -> !each.hasWon());
        if (enrolled.size() < brief.number("thin-data", "count").intValue()) {
            return Evidence.clear("there are only " + Wording.count(enrolled.size(), "enrolled partner"), List.of());
        }
        BigDecimal share = Quantity.ratio(BigDecimal.valueOf(idle.size()), BigDecimal.valueOf(enrolled.size()));
        return share.compareTo(brief.number("passive-majority", "share")) > 0
                ? Evidence.detected(
                        idle.size() + " of " + enrolled.size()
                                + " enrolled partners are without a win in the last twelve months",
                        PartnerLists.rows(idle))
                : Evidence.clear(
                        (enrolled.size() - idle.size()) + " of " + enrolled.size()
                                + " enrolled partners had a win in the last twelve months",
                        List.of());
    }

    static Evidence overConcentration(Brief brief) {
        Measure two = brief.measure("concentration_top2");
        if (two.quantity().isUnknown()) {
            return Evidence.unknown(((Quantity.Unknown) two.quantity()).why());
        }
        if (two.thin()) {
            return Evidence.unknown("it rests on only " + Wording.count(two.rows(), "sourced win"));
        }
        List<String> names = new ArrayList<>();
        List<PartnerLedger> ranked = brief.base().all();
        BigDecimal all = brief.books().sourced().amount();
        for (PartnerLedger each : ranked.subList(0, Math.min(2, ranked.size()))) {
            if (each.sourcedRevenue().signum() > 0) {
                names.add(
                        each.partner().name() + " (" + Wording.share(Quantity.ratio(each.sourcedRevenue(), all)) + ")");
            }
        }
        BigDecimal share = two.quantity().value().orElseThrow();
        String text = Wording.list(names) + " source " + Wording.share(share) + " of what partners source";
        return share.compareTo(brief.number("over-concentration", "share")) >= 0
                ? Evidence.detected(text, two.sources())
                : Evidence.clear(text, two.sources());
    }

    static Evidence passiveIntegrations(Brief brief) {
        if (!brief.knowsPartnerDeals() || !brief.books().hasPartners()) {
            return Evidence.unknown("partners and their deals are needed to tell which integrations are at work");
        }
        List<PartnerLedger> technology = PartnerLists.which(
                brief.base().enrolled(),
                each -> each.partner().type().equals(Optional.of(PartnerType.TECHNOLOGY))
                        || each.partner().type().equals(Optional.of(PartnerType.ECOSYSTEM)));
        List<PartnerLedger> passive =
                PartnerLists.which(technology, each -> each.lastDeal().isEmpty());
        List<PartnerLedger> untyped = PartnerLists.which(
                brief.base().enrolled(), each -> each.partner().type().isEmpty());
        if (technology.isEmpty()) {
            return untyped.isEmpty()
                    ? Evidence.clear("no technology or ecosystem partner is enrolled", List.of())
                    : Evidence.unknown(
                            "the type of " + Wording.count(untyped.size(), "enrolled partner") + " is not given");
        }
        return passiveShare(brief, passive, technology.size());
    }

    private static Evidence passiveShare(Brief brief, List<PartnerLedger> passive, int all) {
        int few = brief.number("thin-data", "count").intValueExact();
        String partners = Wording.count(all, "technology or ecosystem partner");
        if (all < few) {
            return Evidence.unknown("only " + partners + (all == 1 ? " is" : " are") + " enrolled");
        }
        BigDecimal share = Quantity.ratio(BigDecimal.valueOf(passive.size()), BigDecimal.valueOf(all));
        if (share.compareTo(brief.number("passive-majority", "share")) <= 0) {
            return Evidence.clear((all - passive.size()) + " of " + partners + " stood on a deal", List.of());
        }
        String text = passive.size() + " of " + partners + " never stood on a deal";
        return passive.size() < few
                ? Evidence.unknown(text + ", too few to judge by")
                : Evidence.detected(text, PartnerLists.rows(passive));
    }

    static Evidence afterthought(Brief brief) {
        Optional<BigDecimal> share = brief.value("partner_influenced_share");
        BigDecimal line = brief.number("partners-as-afterthought", "share");
        if (share.isEmpty()) {
            return Evidence.unknown("the share of revenue that partners drive is unknown");
        }
        String drive = "partners take part in " + Wording.share(share.get()) + " of bookings";
        if (share.get().compareTo(line) < 0) {
            return Evidence.clear(drive + ", under " + Wording.share(line), List.of());
        }
        if (brief.program().isEmpty()) {
            return Evidence.unknown(drive + "; no program file tells who owns them");
        }
        List<String> wanted = List.of("owner", "operations", "success", "targets");
        List<String> lacks = RuleFaults.lacking(brief, wanted);
        if (lacks.isEmpty()) {
            return Evidence.clear(drive + ", with an owner, operations, partner success and targets", List.of());
        }
        String text = drive + ", and the program lacks "
                + Wording.list(brief.programWords().of(lacks));
        return RuleFaults.missing(brief, text, lacks, wanted.size(), List.of());
    }

    static Evidence noWrittenAgreement(Brief brief) {
        List<PartnerLedger> unsigned =
                PartnerLists.which(brief.base().enrolled(), each -> isZero(each.partner(), "agreement"));
        if (!unsigned.isEmpty()) {
            return Evidence.detected(
                    Wording.count(unsigned.size(), "enrolled partner") + " without a written agreement: "
                            + unsigned(brief, unsigned),
                    PartnerLists.rows(unsigned));
        }
        List<PartnerLedger> blank = PartnerLists.which(
                brief.base().enrolled(),
                each -> each.partner().number("agreement").isEmpty());
        boolean isKnown = !brief.base().enrolled().isEmpty() && blank.isEmpty();
        return isKnown
                ? Evidence.clear("every enrolled partner has signed", List.of())
                : Evidence.unknown(
                        "whether they signed is not given for " + Wording.count(blank.size(), "enrolled partner"));
    }

    /** Those that the plan ends need not sign, so they are named apart. */
    private static String unsigned(Brief brief, List<PartnerLedger> all) {
        ExitWatch watch = new ExitWatch(brief);
        List<PartnerLedger> ending =
                PartnerLists.which(all, each -> watch.isSunsetDue(each.partner(), watch.flagsUp(each)));
        List<PartnerLedger> others = PartnerLists.which(all, each -> !ending.contains(each));
        String is = ending.size() == 1 ? "is" : "are";
        if (ending.isEmpty()) {
            return PartnerLists.names(others, 3);
        }
        return others.isEmpty()
                ? PartnerLists.names(ending, 3) + ", which " + is + " to be ended (Sunset)"
                : PartnerLists.names(others, 3) + "; " + PartnerLists.names(ending, 3) + ", without one too, " + is
                        + " to be ended (Sunset)";
    }

    private static boolean isZero(Partner partner, String column) {
        return partner.number(column).isPresent()
                && partner.number(column).get().signum() == 0;
    }
}
