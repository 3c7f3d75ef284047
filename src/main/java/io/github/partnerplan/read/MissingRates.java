package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.Table;
import java.util.Map;
import java.util.TreeMap;

/** Counts the amounts in each currency that has no rate: one finding a currency, not one a row. */
final class MissingRates {

    /** More currencies than the world has: the column holds something else, and the rest is counted together. */
    private static final int KEPT = 200;

    private static final String REST = "other currencies";

    private record Tally(Location first, int count) {}

    private final String companyCurrency;
    private final Map<String, Tally> tallies = new TreeMap<>();

    MissingRates(String companyCurrency) {
        this.companyCurrency = companyCurrency;
    }

    void add(String currency, Table.Row row, int column) {
        String key = tallies.size() < KEPT || tallies.containsKey(currency) ? currency : REST;
        Tally tally = tallies.get(key);
        tallies.put(key, tally == null ? new Tally(row.where(column), 1) : new Tally(tally.first(), tally.count() + 1));
    }

    void tell(Findings findings) {
        for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
            int count = entry.getValue().count();
            boolean isOne = count == 1;
            String amounts = isOne ? "1 amount is" : count + " amounts are";
            findings.error(
                    "amount-without-rate",
                    entry.getValue().first(),
                    amounts + " in " + Blanks.quoted(entry.getKey()) + ", which has no rate into " + companyCurrency
                            + (isOne ? "; it counts as unknown" : "; they count as unknown"),
                    "Write rates: {" + entry.getKey() + ": …} in partnerplan.yaml, in " + companyCurrency
                            + " for one unit.");
        }
    }
}
