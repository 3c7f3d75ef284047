package io.github.partnerplan.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * The deals, added up as they stand at the end of the window: for the company and partner by partner. {@code asked} are the other
 * windows for which each partner's deals are summed; {@code partners} are every listed one in the order of its file, then those
 * named only in deals; {@code largestSourcedWins} are at most {@value SourcedWins#KEPT} of the window; {@code earlier} are the same
 * partners' deals as they stood on the earlier days that were asked for, the latest first, in which only what partners are
 * measured by is summed.
 */
public record Ledger(
        LedgerSource source,
        Window window,
        AskedWindows asked,
        Readings readings,
        NewestDay newest,
        DealTotals deals,
        List<PartnerLedger> partners,
        PartnerSales sales,
        List<Credit> largestSourcedWins,
        Claims claims,
        List<Ledger> earlier) {

    public Ledger {
        partners = List.copyOf(partners);
        largestSourcedWins = List.copyOf(largestSourcedWins);
        earlier = List.copyOf(earlier);
    }

    /** That of an earlier day. */
    static Ledger ofPartners(
            LedgerSource source,
            LocalDate day,
            MeasureRules rules,
            AskedWindows asked,
            Readings readings,
            List<PartnerLedger> partners) {
        Window window = Window.months(day, rules.windowMonths());
        return new Ledger(
                source,
                window,
                asked,
                readings,
                new NewestDay(day),
                new DealTotals(window, window.before(rules.windowMonths())),
                partners,
                new PartnerSales(),
                List.of(),
                Claims.none(day),
                List.of());
    }
}
