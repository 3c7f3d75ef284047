package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Registration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the partners' deals came to on a day before that of the plan: created later they did not exist, closed later they were
 * open. Only what partners are measured by is added up: no claims, sales or totals of the company.
 */
final class EarlierDay {

    private final LocalDate day;
    private final MeasureRules rules;
    private final PartnerCredits credits;
    private final Readings readings = new Readings();

    EarlierDay(LocalDate day, MeasureRules rules, PartnerCredits credits) {
        this.day = day;
        this.rules = rules;
        this.credits = credits;
    }

    void add(Deal deal, DealPartners partners, Optional<LocalDate> registered) {
        if (readings.addRow(deal, day)) {
            credits.add(DealOnDay.of(deal, partners, registered, day, rules.lockDays()));
        }
    }

    void add(Registration registration, int partner) {
        credits.add(registration, partner);
    }

    /** The partners come in the order of the ledger of the plan's day. */
    Ledger ledger(LedgerSource source, AskedWindows asked) {
        return Ledger.ofPartners(source, day, rules, asked, readings, credits.partners());
    }
}
