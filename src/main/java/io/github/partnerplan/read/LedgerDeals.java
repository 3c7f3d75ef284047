package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Deals;
import io.github.partnerplan.model.Rates;
import io.github.partnerplan.source.Table;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The deals of one table, read anew on each pass and never held. */
final class LedgerDeals implements Deals {

    private final Table table;
    private final ColumnMap<DealField> columns;
    private final ColumnDialects dialects;
    private final Rates rates;
    private final Set<String> names;
    private final Findings findings;
    private boolean told;
    private Map<String, Integer> guessedOpen = Map.of();

    LedgerDeals(
            Table table,
            ColumnMap<DealField> columns,
            ColumnDialects dialects,
            Rates rates,
            Set<String> names,
            Findings findings) {
        this.table = table;
        this.columns = columns;
        this.dialects = dialects;
        this.rates = rates;
        this.names = Collections.unmodifiableSet(names);
        this.findings = findings;
    }

    @Override
    public String file() {
        return table.file();
    }

    @Override
    public Set<String> columns() {
        return names;
    }

    @Override
    public Map<String, Integer> guessedOpen() {
        return guessedOpen;
    }

    @Override
    public void forEach(Consumer<Deal> reader) {
        Findings sink = told ? new Findings() : findings;
        DealRows rows =
                new DealRows(table.file(), columns, new Cells<>(columns, DealsReader.HEADERS, dialects, sink), rates);
        table.forEach(row -> {
            if (rows.isDeal(row)) {
                reader.accept(rows.deal(row));
            }
        });
        rows.tell();
        guessedOpen = rows.guessedOpen();
        told = true;
    }
}
