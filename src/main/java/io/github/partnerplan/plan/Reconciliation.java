package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Holds what the company states against what its ledger adds up to. */
final class Reconciliation {

    private final Books books;
    private final Playbook playbook;
    private final Findings findings;

    private Reconciliation(Books books, Playbook playbook, Findings findings) {
        this.books = books;
        this.playbook = playbook;
        this.findings = findings;
    }

    /** The two may differ a little; more means rows are missing, and is a finding. */
    static void of(Books books, Playbook playbook, Findings findings) {
        if (books.hasDeals() && books.hasDirectDeals()) {
            Reconciliation reconciliation = new Reconciliation(books, playbook, findings);
            reconciliation.reconcile("new_business", books.company().newBusiness(), Set.of(DealType.NEW));
            reconciliation.reconcile("bookings", books.company().bookings(), Set.of(DealType.NEW, DealType.EXPANSION));
        }
    }

    private void reconcile(String key, Optional<BigDecimal> stated, Set<DealType> types) {
        BigDecimal booked = books.ledger().deals().won().sum(types).amount();
        if (stated.isEmpty() || stated.get().signum() <= 0) {
            return;
        }
        BigDecimal off = Quantity.ratio(booked.subtract(stated.get()).abs(), stated.get());
        if (off.compareTo(books.rules().reconciliation()) <= 0) {
            return;
        }
        Wording wording = new Wording(books.company().currency());
        Entry rule = playbook.entry("reconciliation");
        findings.warning(
                "ledger-differs",
                books.company().place(key, books.ledger().source().file()),
                key + " is stated as " + wording.money(stated.get())
                        + " and the deals of the last twelve months add up to "
                        + wording.money(booked) + ", a difference of " + Wording.share(off) + " (over "
                        + rule.figure("share").text() + ")",
                "Check that the ledger holds every deal, or correct " + key + ".");
    }
}
