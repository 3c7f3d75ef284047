package io.github.partnerplan.read;

import java.math.BigDecimal;

/**
 * An amount with the currency its text names: an ISO 4217 code, empty if none is named. {@code bySign} tells that only
 * a sign such as {@code $} named it, which several currencies share.
 */
public record MoneyText(BigDecimal amount, String currency, boolean bySign) {

    private static final String DOLLARS = " USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP ";

    public MoneyText(BigDecimal amount, String currency) {
        this(amount, currency, false);
    }

    /** The amount's currency in a file kept in {@code home}: there a bare {@code $} means the home dollar. */
    public String currencyIn(String home) {
        boolean homeDollar = currency.equals("USD") && DOLLARS.contains(" " + home + " ");
        boolean homeYuan = currency.equals("JPY") && home.equals("CNY");
        return currency.isEmpty() || (bySign && (homeDollar || homeYuan)) ? home : currency;
    }
}
