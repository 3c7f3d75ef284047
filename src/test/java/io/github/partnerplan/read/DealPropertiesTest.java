package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.model.Deal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DealPropertiesTest {

    private static Ledger ledger(List<String> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("Id|Stage|Amount|Currency|Created");
        lines.addAll(rows);
        return Ledger.of(lines.toArray(new String[0]));
    }

    @Property(tries = 200)
    void theOrderOfRowsDoesNotChangeAnAmountOrADate(@ForAll("rows") List<String> rows, @ForAll long seed) {
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            numbered.add("D-" + i + rows.get(i));
        }
        Map<String, List<Object>> straight = values(ledger(numbered));
        Collections.shuffle(numbered, new Random(seed));
        assertThat(values(ledger(numbered))).isEqualTo(straight);
    }

    private static Map<String, List<Object>> values(Ledger ledger) {
        Map<String, List<Object>> values = new HashMap<>();
        for (Deal deal : ledger.deals()) {
            values.put(deal.id(), List.of(deal.amount(), deal.created()));
        }
        return values;
    }

    @Property(tries = 200)
    void aReadableRowIsNeverLostAndAnUnknownAmountNeverZero(@ForAll("rows") List<String> rows) {
        Ledger ledger = ledger(rows);
        assertThat(ledger.deals()).hasSize(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            boolean writesZero = rows.get(i).contains("|0|");
            Optional<BigDecimal> amount = ledger.deal(i).amount();
            assertThat(amount.isPresent() && amount.get().signum() == 0).isEqualTo(writesZero);
        }
    }

    @Property
    void aDayOverTwelveAnywhereDecidesTheWholeColumn(
            @ForAll @IntRange(min = 13, max = 28) int day,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 12) Integer> earlier) {
        List<String> rows = new ArrayList<>();
        for (int month : earlier) {
            rows.add("x|open|1||05/" + month + "/2026");
        }
        rows.add("y|open|1||" + day + "/01/2026");
        Ledger ledger = ledger(rows);
        for (int i = 0; i < earlier.size(); i++) {
            assertThat(ledger.deal(i).created()).contains(LocalDate.of(2026, earlier.get(i), 5));
        }
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> amounts = Arbitraries.of(
                "0", "1500", "1.500", "1,500", "2,500.75", "2.500,75", "€30", "tbd", "", "-4", "24M", "1e9");
        Arbitrary<String> currencies = Arbitraries.of("", "USD", "EUR", "GBP");
        Arbitrary<String> dates = Arbitraries.of("03/04/2026", "25/04/2026", "04/25/2026", "2026-04-25", "", "soon");
        return amounts.flatMap(amount -> currencies.flatMap(currency ->
                        dates.map(date -> "|won|" + amount + "|" + (amount.equals("0") ? "" : currency) + "|" + date)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
