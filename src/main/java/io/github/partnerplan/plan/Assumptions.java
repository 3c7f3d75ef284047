package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Readings;
import io.github.partnerplan.model.Deals;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every reading of the data that somebody could have read otherwise, with how many rows it concerns. */
final class Assumptions {

    private final Brief brief;
    private final Optional<Deals> deals;
    private final List<Statement> found = new ArrayList<>();

    Assumptions(Brief brief, Optional<Deals> deals) {
        this.brief = brief;
        this.deals = deals;
    }

    List<Statement> of() {
        if (brief.books().hasDeals()) {
            ofDeals(brief.ledger().readings());
            deals.flatMap(read -> GuessedOpen.sentence(read.guessedOpen())).ifPresent(this::add);
        }
        if (brief.perDollar().isEmpty()) {
            add("Amounts the playbooks state in dollars are not compared with yours in "
                    + brief.company().currency() + ": no rate is given (rates: {USD: …}).");
        }
        if (!brief.books().hasPartners() && brief.knowsPartnerDeals()) {
            add("Without a partners file, the partners are those the deals name, of unknown type.");
        }
        ofEnds();
        return found;
    }

    private void add(String text) {
        found.add(new Statement(text, List.of()));
    }

    private void add(String text, List<Citation> sources) {
        found.add(new Statement(text, sources));
    }

    /** Whether a partner has ended, and when, decides churn: what is not written down is said. */
    private void ofEnds() {
        List<PartnerLedger> inactive = brief.base().inactiveWithoutEnd();
        if (!inactive.isEmpty()) {
            add(
                    Wording.count(inactive.size(), "partner")
                            + (inactive.size() == 1
                                    ? " is inactive without an end date and counts as paused, not as ended."
                                    : " are inactive without an end date and count as paused, not as ended."),
                    PartnerLists.rows(inactive));
        }
        List<PartnerLedger> ended =
                brief.base().endedOnNoKnownDay(brief.ledger().window().after());
        if (!ended.isEmpty() && !brief.quantity("partner_churn").isUnknown()) {
            add(
                    Wording.count(ended.size(), "partner")
                            + (ended.size() == 1 ? " has" : " have")
                            + " ended on no known day: churn and retention run from none to all of them within the"
                            + " twelve months.",
                    PartnerLists.rows(ended));
        }
    }

    private void ofDeals(Readings readings) {
        Entry lock = brief.playbook().entry("attribution-lock");
        if (readings.withoutRole() > 0) {
            add(
                    Wording.count(readings.withoutRole(), "deal")
                            + " named a partner without a role: sourced if registered within "
                            + lock.figure("days").text()
                            + " days of creation (ours), else influenced; shares run up to all of them sourced. Every other"
                            + " sourced figure (growth, the largest partner, per MDF) counts the latter as influenced.",
                    lock.sources());
        }
        if (readings.withoutType() > 0 && brief.knowsPartnerDeals()) {
            add(Wording.count(readings.withoutType(), "deal") + " without a type counted as new business.");
        }
        if (readings.createdLater() > 0) {
            add(Wording.count(readings.createdLater(), "deal") + " created after " + brief.asOf() + " left out.");
        }
        if (readings.closedLater() > 0) {
            add(Wording.count(readings.closedLater(), "deal") + " closed after " + brief.asOf() + " counted as open.");
        }
        if (readings.closedWithoutDay() > 0) {
            add(Wording.count(readings.closedWithoutDay(), "won or lost deal")
                    + " without a closing day counted in no window.");
        }
        if (readings.withoutAmount() > 0) {
            add(Wording.count(readings.withoutAmount(), "won deal")
                    + " without a usable amount counted as won and added nothing.");
        }
        if (readings.sourcedByUnnamed() > 0) {
            add(Wording.count(readings.sourcedByUnnamed(), "deal")
                    + " sourced by a partner that is not named: in the shares, but in no partner's revenue.");
        }
        boolean isAllBlank = brief.knowsPartnerDeals() && readings.partnerEver() == 0 && readings.rows() > 0;
        if (isAllBlank) {
            add("The partner column is blank in all " + readings.rows()
                    + " deals, and blank means direct: if partners are simply not recorded, every share is too low.");
        }
        if (brief.knowsPartnerDeals()
                && !brief.books().hasDirectDeals()
                && brief.books().statedDenominator().isPresent()
                && readings.partnerEver() > 0) {
            add("The ledger lists no direct deal, so shares are of the "
                    + brief.books().denominatorName() + " that the company file states.");
        }
    }
}
