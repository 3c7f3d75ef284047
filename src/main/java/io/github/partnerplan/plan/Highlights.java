package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.measure.Conflicts;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a channel chief would put on the first page: each a verdict with its money and its rows. */
final class Highlights {

    private final Brief brief;
    private final List<Statement> found = new ArrayList<>();

    Highlights(Brief brief) {
        this.brief = brief;
    }

    List<Statement> of(TierPlan tiers) {
        StaleDeals.of(brief.books(), brief.playbook()).ifPresent(deals -> found.add(deals.statement()));
        withoutTheLargest();
        new ChannelCosts(brief).tooHigh().ifPresent(found::add);
        neverSold();
        new HeldTiers(brief).tooHigh().ifPresent(found::add);
        weakClaims();
        conflicts();
        found.addAll(tiers.remarks());
        found.addAll(new Managers(brief).promised());
        protection();
        lapsed();
        return found;
    }

    private void add(String text, List<? extends Citation> sources) {
        found.add(new Statement(text, Sources.distinct(sources)));
    }

    private void withoutTheLargest() {
        Measure share = brief.measure("partner_sourced_share");
        Measure top = brief.measure("concentration_top1");
        if (share.quantity().low().isEmpty()
                || top.quantity().value().isEmpty()
                || brief.base().productive().size() < 2) {
            return;
        }
        if (top.quantity().value().get().compareTo(brief.number("large-partner", "share")) < 0) {
            return;
        }
        PartnerLedger largest = brief.base().all().get(0);
        BigDecimal ofTypes = largest.sourcedOf(brief.books().denominatorTypes());
        BigDecimal rest = share.numerator().orElseThrow().subtract(ofTypes);
        BigDecimal others = share.denominator().orElseThrow().subtract(ofTypes);
        if (others.signum() <= 0 || ofTypes.signum() <= 0) {
            return;
        }
        BigDecimal without = Quantity.ratio(rest, others);
        add(
                "Without " + largest.partner().name() + " ("
                        + Wording.share(top.quantity().value().get())
                        + " of all sourced revenue) partners source "
                        + (share.quantity().value().isPresent() ? "" : "at least ") + Wording.share(without) + " of "
                        + brief.books().denominatorName() + ", not "
                        + brief.wording().quantity(share.quantity(), share.unit()) + ".",
                Sources.of(brief.playbook().entry("over-concentration"), top.sources()));
    }

    private void neverSold() {
        if (!brief.knowsPartnerDeals() || !brief.books().hasPartners()) {
            return;
        }
        List<PartnerLedger> never = PartnerLists.which(brief.base().enrolled(), each -> each.winsEver() == 0);
        List<PartnerLedger> old = PartnerLists.which(
                never,
                each -> each.partner().joined().isPresent()
                        && !each.partner()
                                .joined()
                                .get()
                                .isAfter(brief.ledger().window().after()));
        if (!never.isEmpty()) {
            add(
                    never.size() + " of "
                            + Wording.count(brief.base().enrolled().size(), "enrolled partner")
                            + " never took part in a win"
                            + (old.isEmpty()
                                    ? "."
                                    : "; "
                                            + old.size() + " of them joined over a year ago: "
                                            + PartnerLists.names(old, 3) + "."),
                    Sources.of(brief.playbook().entry("practice-recruitment-quality"), PartnerLists.rows(old)));
        }
    }

    private void weakClaims() {
        Measure claimed = brief.measure("partner_sourced_share");
        Measure sure = brief.measure("defensible_sourced_share");
        Optional<BigDecimal> least = claimed.quantity().low();
        if (least.isEmpty()
                || sure.quantity().value().isEmpty()
                || brief.ledger().deals().weakRows().isEmpty()) {
            return;
        }
        Tally weak = brief.ledger().deals().weak();
        add(
                Wording.count(weak.deals(), "sourced win") + " ("
                        + brief.wording().money(weak.amount())
                        + ") would not survive an audit: no partner lead source and no registration within "
                        + brief.playbook()
                                .entry("attribution-lock")
                                .figure("days")
                                .text()
                        + " days of creation. Defensible is "
                        + Wording.share(sure.quantity().value().get()) + ", claimed "
                        + Wording.share(least.get()) + ".",
                Sources.of(
                        brief.playbook().entry("attribution-lock"),
                        brief.ledger().deals().weakRows()));
    }

    private void conflicts() {
        Conflicts conflicts = brief.ledger().claims().conflicts(brief.protectionDays());
        if (conflicts.isEmpty()) {
            return;
        }
        Set<String> words = new LinkedHashSet<>();
        for (Conflict conflict : conflicts.largest()) {
            words.add(conflict.first().account() + " ("
                    + conflict.first().partner().name() + ", then "
                    + conflict.second().partner().name() + ")");
        }
        add(
                Wording.count(conflicts.accounts(), "account") + (conflicts.accounts() == 1 ? " was" : " were")
                        + " registered by two partners within " + brief.protectionDays() + " days, "
                        + "deals worth " + brief.wording().money(conflicts.stake()) + ": "
                        + Wording.some(List.copyOf(words), 3)
                        + ". The first holds each.",
                Sources.of(brief.playbook().entry("first-to-register"), RuleFaults.rows(conflicts)));
    }

    private void protection() {
        ProtectionBacktest.of(brief)
                .filter(ProtectionBacktest::isTooShort)
                .ifPresent(test -> add(
                        test.words() + ".",
                        Sources.of(
                                brief.playbook().entry("protection-period").sources(),
                                test.rule().sources())));
    }

    private void lapsed() {
        if (!brief.knowsPartnerDeals()) {
            return;
        }
        List<PartnerLedger> lapsed =
                PartnerLists.which(brief.base().enrolled(), each -> each.winsBefore() > 0 && !each.hasWon());
        if (!lapsed.isEmpty()) {
            add(
                    Wording.count(lapsed.size(), "partner") + " won the year before and nothing since: "
                            + PartnerLists.names(lapsed, 4) + ".",
                    Sources.of(brief.playbook().entry("partner_churn"), PartnerLists.rows(lapsed)));
        }
    }
}
