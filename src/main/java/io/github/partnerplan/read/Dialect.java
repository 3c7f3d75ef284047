package io.github.partnerplan.read;

/** How a column or a file writes numbers and dates; decides only texts that could be read two ways. */
public record Dialect(Decimal decimal, DateOrder dates) {

    public static final Dialect UNDECIDED = new Dialect(Decimal.UNDECIDED, DateOrder.UNDECIDED);

    /** The character before the decimals; the other one then separates thousands. */
    public enum Decimal {
        POINT,
        COMMA,
        UNDECIDED
    }

    /** Whether {@code 03/04/2026} is the third of April or the fourth of March. */
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST,
        UNDECIDED
    }
}
