package io.github.partnerplan.read;

import io.github.partnerplan.model.Rates;
import io.github.partnerplan.source.Table;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a deal's amount into the company's currency. The cell's own currency, the row's currency column and the
 * header's code must agree; where no rate is given the amount the CRM itself converted stands in.
 */
final class DealAmounts {

    private final ColumnMap<DealField> columns;
    private final Cells<DealField> cells;
    private final Rates rates;
    private final MissingRates missing;
    private final int amountColumn;
    private final int companyColumn;
    private final String amountHeaderCurrency;
    private final String companyHeaderCurrency;

    DealAmounts(ColumnMap<DealField> columns, Cells<DealField> cells, Rates rates) {
        this.columns = columns;
        this.cells = cells;
        this.rates = rates;
        this.missing = new MissingRates(rates.companyCurrency());
        this.amountColumn = columns.column(DealField.AMOUNT);
        this.companyColumn = columns.column(DealField.COMPANY_AMOUNT);
        this.amountHeaderCurrency = headerCurrency(amountColumn);
        this.companyHeaderCurrency = headerCurrency(companyColumn);
    }

    private String headerCurrency(int column) {
        return column == ColumnMap.NONE ? "" : HeaderCurrency.of(columns.header(column));
    }

    Optional<BigDecimal> read(Table.Row row) {
        Optional<MoneyText> money = money(row, DealField.AMOUNT, amountColumn);
        if (money.isEmpty()) {
            return converted(row);
        }
        Optional<String> currency = currency(money.get(), row);
        if (currency.isEmpty()) {
            return converted(row);
        }
        Optional<BigDecimal> amount = rates.convert(money.get().amount(), currency.get());
        if (amount.isPresent()) {
            return signed(amount, row, amountColumn);
        }
        Optional<BigDecimal> instead = converted(row);
        if (instead.isEmpty()) {
            missing.add(currency.get(), row, amountColumn);
        }
        return instead;
    }

    /** What the CRM converted into the company's currency, or empty. */
    private Optional<BigDecimal> converted(Table.Row row) {
        Optional<MoneyText> money = money(row, DealField.COMPANY_AMOUNT, companyColumn);
        if (money.isEmpty()) {
            return Optional.empty();
        }
        String named = money.get().currency().isEmpty()
                ? companyHeaderCurrency
                : money.get().currencyIn(rates.companyCurrency());
        Optional<BigDecimal> amount = rates.convert(money.get().amount(), named);
        if (amount.isEmpty()) {
            missing.add(named, row, companyColumn);
        }
        return signed(amount, row, companyColumn);
    }

    private Optional<MoneyText> money(Table.Row row, DealField field, int column) {
        String text = column == ColumnMap.NONE ? "" : row.value(column);
        return text.isEmpty() ? Optional.empty() : cells.value(Values.money(text, cells.dialect(field)), row, column);
    }

    /**
     * The currency all places agree on, the company's where none names one; a contradiction is a finding, and empty.
     */
    private Optional<String> currency(MoneyText money, Table.Row row) {
        String home = rates.companyCurrency();
        String cell = code(columns.text(row, DealField.CURRENCY));
        String beside = cell.isEmpty() ? amountHeaderCurrency : cell;
        if (money.currency().isEmpty()) {
            return Optional.of(beside.isEmpty() ? home : beside);
        }
        if (beside.isEmpty() || money.currencyIn(beside).equals(beside)) {
            return Optional.of(beside.isEmpty() ? money.currencyIn(home) : beside);
        }
        cells.findings()
                .error(
                        "amount-currency",
                        row.where(amountColumn),
                        Blanks.quoted(row.value(amountColumn)) + " is in " + money.currency() + ", but its row says "
                                + Blanks.quoted(beside) + "; the amount counts as unknown",
                        "Make the amount and its currency agree.");
        return Optional.empty();
    }

    private static String code(String text) {
        String sign = text.length() == 1 ? Currencies.ofSign(text.charAt(0)) : "";
        return sign.isEmpty() ? text.toUpperCase(Locale.ROOT) : sign;
    }

    /**
     * An amount below zero may be a credit, so it is kept; it is also what a swapped column looks like, so it is told.
     */
    private Optional<BigDecimal> signed(Optional<BigDecimal> amount, Table.Row row, int column) {
        if (amount.isPresent() && amount.get().signum() < 0) {
            cells.findings()
                    .warning(
                            "amount-negative",
                            row.where(column),
                            "amount " + Blanks.quoted(row.value(column))
                                    + " is below zero; it lowers the sums it is part of",
                            "Check the sign, or leave it if it is a credit.");
        }
        return amount;
    }

    void tell() {
        missing.tell(cells.findings());
    }
}
