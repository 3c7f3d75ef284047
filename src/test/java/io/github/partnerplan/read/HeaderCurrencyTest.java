package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderCurrencyTest {

    @ParameterizedTest
    @CsvSource({"ACV (USD), USD", "Amount EUR, EUR", "amount_gbp, GBP", "amount(eur), EUR"})
    void aCodeBehindTheNameIsTheColumnsCurrency(String header, String code) {
        assertThat(HeaderCurrency.of(header)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Amount", "USD", "Amount (net)", "Amounteur", "(USD)", "Close all", "''"})
    void otherEndingsAreNot(String header) {
        assertThat(HeaderCurrency.of(header)).isEmpty();
    }
}
