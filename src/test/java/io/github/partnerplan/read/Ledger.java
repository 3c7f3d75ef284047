package io.github.partnerplan.read;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Deals;
import io.github.partnerplan.model.Rates;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A ledger read in a test: its deals, its columns, and what was found. */
record Ledger(List<Deal> deals, Set<String> columns, List<Finding> findings) {

    static final ReadContext DOLLARS = new ReadContext(
            new Rates("USD", Map.of("EUR", new BigDecimal("1.10"))), List.of(), LocalDate.of(2026, 9, 30));

    static Ledger of(String... lines) {
        return read(MemoryTable.of("deals.csv", lines), DOLLARS);
    }

    static Ledger read(Table table, ReadContext context) {
        Findings findings = new Findings();
        Optional<Deals> ledger = DealsReader.open(table, context, findings);
        List<Deal> deals = new ArrayList<>();
        ledger.ifPresent(all -> all.forEach(deals::add));
        return new Ledger(deals, ledger.map(Deals::columns).orElse(Set.of()), findings.sorted());
    }

    /** The user's mapping, written one key a line from line 1 of partnerplan.yaml on. */
    static ReadContext mapping(String... keysAndHeaders) {
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = 0; i < keysAndHeaders.length; i += 2) {
            Location key = Location.span("partnerplan.yaml", i / 2 + 1, 3, 1);
            Location value = Location.span("partnerplan.yaml", i / 2 + 1, 9, 1);
            entries.add(new Node.Entry(
                    new Node.Scalar(keysAndHeaders[i], false, key),
                    new Node.Scalar(keysAndHeaders[i + 1], true, value)));
        }
        return new ReadContext(DOLLARS.rates(), entries, DOLLARS.asOf());
    }

    Deal deal(int index) {
        return deals.get(index);
    }

    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Finding finding : findings) {
            ids.add(finding.id());
        }
        return ids;
    }
}
