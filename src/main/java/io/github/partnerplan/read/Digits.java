package io.github.partnerplan.read;

import java.math.BigDecimal;

/** A run of digits with the separators inside it, and what the separators can mean. */
final class Digits {

    /** More digits than any sum of money has; longer runs are damaged ids, and slow to calculate with. */
    static final int MOST = 18;

    /** Where a number stands: money and counts may have thousands separators, shares never, a plain number asks. */
    enum Use {
        GROUPED,
        PLAIN,
        SHARE
    }

    private enum Meaning {
        WHOLE,
        GROUPS,
        DECIMALS,
        GROUPS_AND_DECIMALS,
        EITHER,
        BROKEN
    }

    private final String text;
    private final int start;
    private int end;
    private int count;
    private long unscaled;

    private int separators;
    private char last;
    private int sinceLast;
    private boolean groupsOfThree;
    private boolean changed;
    private boolean broken;

    private Digits(String text, int start) {
        this.text = text;
        this.start = start;
    }

    /** The digits from {@code start} on, before {@code limit}; {@link #isEmpty} where none stand there. */
    static Digits scan(String text, int start, int limit) {
        Digits digits = new Digits(text, start);
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            if (Blanks.isDigit(c)) {
                digits.digit(c);
            } else if (at + 1 < limit && Blanks.isDigit(text.charAt(at + 1)) && kind(c) != 0) {
                digits.separator(kind(c));
            } else {
                break;
            }
            at++;
        }
        digits.end = at;
        return digits;
    }

    /** One character for all separators that mean the same; 0 for none. */
    private static char kind(char c) {
        if (c == '.' || c == ',' || c == '_') {
            return c;
        }
        if (c == '\'' || c == '\u2019') {
            return '\'';
        }
        return Blanks.isSpace(c) ? ' ' : 0;
    }

    private void digit(char c) {
        count++;
        sinceLast++;
        if (count <= MOST) {
            unscaled = unscaled * 10 + (c - '0');
        }
    }

    private void separator(char kind) {
        if (separators == 0) {
            groupsOfThree = sinceLast >= 1 && sinceLast <= 3 && text.charAt(start) != '0';
        } else {
            groupsOfThree &= sinceLast == 3;
            broken |= changed;
            changed |= kind != last;
        }
        separators++;
        last = kind;
        sinceLast = 0;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int end() {
        return end;
    }

    private boolean lastMayBeDecimal() {
        return last == '.' || last == ',';
    }

    private Meaning meaning() {
        if (separators == 0) {
            return Meaning.WHOLE;
        }
        boolean groups = groupsOfThree && sinceLast == 3;
        if (changed) {
            return !broken && groupsOfThree && lastMayBeDecimal() ? Meaning.GROUPS_AND_DECIMALS : Meaning.BROKEN;
        }
        if (separators == 1 && lastMayBeDecimal()) {
            return groups ? Meaning.EITHER : Meaning.DECIMALS;
        }
        return groups ? Meaning.GROUPS : Meaning.BROKEN;
    }

    /** What the run proves about decimals; in a share every lone separator does. */
    Evidence.Decimals proof(Use use) {
        Evidence.Decimals asDecimal = last == ',' ? Evidence.Decimals.COMMA : Evidence.Decimals.POINT;
        return switch (meaning()) {
            case DECIMALS, GROUPS_AND_DECIMALS -> asDecimal;
            case EITHER -> use == Use.SHARE ? asDecimal : Evidence.Decimals.AMBIGUOUS;
            case GROUPS ->
                !lastMayBeDecimal()
                        ? Evidence.Decimals.NOTHING
                        : last == ',' ? Evidence.Decimals.POINT : Evidence.Decimals.COMMA;
            case WHOLE, BROKEN -> Evidence.Decimals.NOTHING;
        };
    }

    Reading<BigDecimal> value(Dialect.Decimal decimal, Use use) {
        if (count > MOST) {
            return DigitFaults.tooLong(text);
        }
        return switch (meaning()) {
            case WHOLE -> Reading.of(BigDecimal.valueOf(unscaled));
            case BROKEN -> DigitFaults.misplaced(text);
            case GROUPS ->
                use == Use.GROUPED ? Reading.of(BigDecimal.valueOf(unscaled)) : DigitFaults.noThousands(text);
            case GROUPS_AND_DECIMALS -> use == Use.GROUPED ? decimals() : DigitFaults.noThousands(text);
            case DECIMALS -> contradicts(decimal) ? DigitFaults.contradiction(text, last) : decimals();
            case EITHER -> decided(decimal, use);
        };
    }

    private Reading<BigDecimal> decided(Dialect.Decimal decimal, Use use) {
        if (decimal == Dialect.Decimal.UNDECIDED) {
            return use == Use.SHARE ? decimals() : DigitFaults.ambiguous(text, start, end);
        }
        if (!contradicts(decimal)) {
            return decimals();
        }
        return use == Use.GROUPED ? Reading.of(BigDecimal.valueOf(unscaled)) : DigitFaults.noThousands(text);
    }

    private boolean contradicts(Dialect.Decimal decimal) {
        return decimal == Dialect.Decimal.POINT ? last == ',' : decimal == Dialect.Decimal.COMMA && last == '.';
    }

    private Reading<BigDecimal> decimals() {
        return Reading.of(BigDecimal.valueOf(unscaled, sinceLast));
    }
}
