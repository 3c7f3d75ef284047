package io.github.partnerplan.read;

/** What one text proves about how its column writes decimals and dates. */
public record Evidence(Decimals decimals, Dates dates) {

    public static final Evidence NOTHING = new Evidence(Decimals.NOTHING, Dates.NOTHING);

    /** {@code 1.5} proves a point, {@code 1.234,5} a comma, {@code 1.500} needs a decision, {@code 1500} needs none. */
    public enum Decimals {
        POINT,
        COMMA,
        AMBIGUOUS,
        NOTHING
    }

    /** {@code 31/12/2026} proves day first, {@code 12/31/2026} month first, {@code 03/04/2026} needs a decision. */
    public enum Dates {
        DAY_FIRST,
        MONTH_FIRST,
        AMBIGUOUS,
        NOTHING
    }
}
