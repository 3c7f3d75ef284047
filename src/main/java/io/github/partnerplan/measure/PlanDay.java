package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the deals come to on the day of the plan: the totals of the company, the parts of its partners, their sales and claims. */
final class PlanDay {

    private final LocalDate day;
    private final Window window;
    private final int lockDays;
    private final PartnerDirectory directory;
    private final PartnerCredits credits;
    private final ClaimBook claims;
    private final ClaimWatch watch;
    private final Consumer<Credit> listener;
    private final Readings readings = new Readings();
    private final NewestDay newest;
    private final DealTotals totals;
    private final PartnerSales sales = new PartnerSales();
    private final SourcedWins sourcedWins = new SourcedWins();

    PlanDay(
            LocalDate day,
            MeasureRules rules,
            PartnerDirectory directory,
            PartnerCredits credits,
            ClaimBook claims,
            ClaimWatch watch,
            Consumer<Credit> listener) {
        this.day = day;
        this.window = Window.months(day, rules.windowMonths());
        this.lockDays = rules.lockDays();
        this.directory = directory;
        this.credits = credits;
        this.claims = claims;
        this.watch = watch;
        this.listener = listener;
        this.newest = new NewestDay(day);
        this.totals = new DealTotals(window, window.before(rules.windowMonths()));
    }

    /** Counts a row, and tells whether its deal exists yet. */
    boolean addRow(Deal deal) {
        return readings.addRow(deal, day);
    }

    /** Adds a deal that exists. */
    void add(Deal deal, DealPartners partners, Optional<LocalDate> registered) {
        DealOnDay read = DealOnDay.of(deal, partners, registered, day, lockDays);
        newest.note(deal);
        readings.add(read, window);
        totals.add(read);
        credits.add(read);
        watch.note(read);
        claims.note(read);
        tellParts(read);
    }

    /** Each partner's part in the deal, also that of one nobody named. */
    private void tellParts(DealOnDay deal) {
        int named = deal.partners().named();
        if (deal.partners().isNamed()) {
            Credit own = Credit.own(Optional.of(directory.at(named)), deal, window);
            sales.add(named, own);
            tell(own);
        } else if (deal.isSourced()) {
            tell(Credit.own(Optional.empty(), deal, window));
        }
        for (int other : deal.partners().others()) {
            Credit influence = Credit.influence(directory.at(other), deal, window);
            sales.add(other, influence);
            tell(influence);
        }
    }

    private void tell(Credit credit) {
        sourcedWins.note(credit);
        listener.accept(credit);
    }

    void add(Registration registration, int partner) {
        credits.add(registration, partner);
    }

    Ledger ledger(LedgerSource source, AskedWindows asked, Optional<Integer> programProtection, List<Ledger> earlier) {
        List<PartnerLedger> partners = credits.partners();
        sales.finish(partners);
        return new Ledger(
                source,
                window,
                asked,
                readings,
                newest,
                totals,
                partners,
                sales,
                sourcedWins.largest(),
                new Claims(claims.claims(day), partners, watch.faults(programProtection), day),
                earlier);
    }
}
