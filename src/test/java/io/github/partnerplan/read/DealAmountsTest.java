package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Rates;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DealAmountsTest {

    private static Optional<BigDecimal> amount(String headers, String cells) {
        return Ledger.of("Stage|" + headers, "won|" + cells).deal(0).amount().map(BigDecimal::stripTrailingZeros);
    }

    private static Optional<BigDecimal> of(String number) {
        return Optional.of(new BigDecimal(number).stripTrailingZeros());
    }

    @Test
    void theCurrencyColumnTheSignAndTheHeaderName() {
        assertThat(amount("Amount|Currency", "100|EUR")).isEqualTo(of("110"));
        assertThat(amount("Amount|Currency", "100|eur")).isEqualTo(of("110"));
        assertThat(amount("Amount|Currency", "100|€")).isEqualTo(of("110"));
        assertThat(amount("Amount", "€100")).isEqualTo(of("110"));
        assertThat(amount("Amount (EUR)", "100")).isEqualTo(of("110"));
        assertThat(amount("amount_usd", "100")).isEqualTo(of("100"));
        assertThat(amount("Amount", "100")).isEqualTo(of("100"));
    }

    @Test
    void aCurrencyWithoutARateIsOneFindingAndItsAmountsAreUnknownNotZero() {
        Ledger ledger = Ledger.of("Stage|Amount|Currency", "won|1|GBP", "won|2|GBP", "won|3|USD", "won|4|CHF");
        assertThat(ledger.deals())
                .extracting(Deal::amount)
                .containsExactly(Optional.empty(), Optional.empty(), of("3"), Optional.empty());
        assertThat(ledger.ids()).containsExactly("amount-without-rate", "amount-without-rate");
        assertThat(ledger.findings().get(0).message()).contains("2 amounts", "\"GBP\"", "USD");
        assertThat(ledger.findings().get(0).where().line()).isEqualTo(2);
        assertThat(ledger.findings().get(1).message()).contains("1 amount is");
    }

    @Test
    void theAmountTheCrmConvertedStandsInOnlyWithoutARate() {
        assertThat(amount("Amount|Amount in company currency|Currency", "100|999|EUR"))
                .isEqualTo(of("110"));
        assertThat(amount("Amount|Amount in company currency|Currency", "100|130|GBP"))
                .isEqualTo(of("130"));
        assertThat(amount("Amount in company currency", "130")).isEqualTo(of("130"));
    }

    @Test
    void aBareDollarIsTheDollarOfTheRowOrOfTheCompany() {
        Rates canadian = new Rates("CAD", Map.of());
        ReadContext context = new ReadContext(canadian, Ledger.DOLLARS.columns(), Ledger.DOLLARS.asOf());
        Ledger ledger =
                Ledger.read(MemoryTable.of("deals.csv", "Stage|Amount|Currency", "won|$5|", "won|$6|CAD"), context);
        assertThat(ledger.deals()).extracting(Deal::amount).containsExactly(of("5"), of("6"));
    }

    @Test
    void aSignAgainstTheCurrencyColumnIsAFindingAndUnknown() {
        Ledger ledger = Ledger.of("Stage|Amount|Currency", "won|€5|USD");
        assertThat(ledger.deal(0).amount()).isEmpty();
        assertThat(ledger.ids()).containsExactly("amount-currency");
    }

    @Test
    void aNegativeAmountIsKeptWithAWarning() {
        Ledger ledger = Ledger.of("Stage|Amount", "won|-500");
        assertThat(ledger.deal(0).amount().orElseThrow()).isEqualByComparingTo("-500");
        assertThat(ledger.ids()).containsExactly("amount-negative");
    }

    @Test
    void aBlankOrUnreadableAmountIsUnknownNotZero() {
        Ledger ledger = Ledger.of("Id|Stage|Amount", "1|won|", "2|won|tbd", "3|won|1e9");
        assertThat(ledger.deals()).extracting(Deal::amount).containsOnly(Optional.empty());
        assertThat(ledger.ids()).containsExactly("value-type", "value-type");
    }
}
