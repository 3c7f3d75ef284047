package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Table;

/**
 * Decides from all cells of a column how it writes dates and decimals. A column that proves both ways stays undecided:
 * its clear cells are read, each of the others asks.
 */
final class ColumnDialects {

    /** The line that first proved one reading, the other, or neither; 0 where none did. */
    private static final class Proof {
        private int first;
        private int second;
        private int open;
        private int openCommas;
        private int openPoints;

        boolean isMixed() {
            return first > 0 && second > 0;
        }
    }

    /** So many amounts of one form are a habit; fewer may be chance. */
    private static final int MANY = 5;

    private final Table table;
    private final boolean isMoney;
    private final int[] dates;
    private final int[] numbers;
    private final Proof[] dateProofs;
    private final Proof[] numberProofs;

    ColumnDialects(Table table, int[] dates, int[] numbers) {
        this(table, dates, numbers, false);
    }

    /** Where all the number columns hold money, a column of thousands alone decides itself. */
    ColumnDialects(Table table, int[] dates, int[] numbers, boolean isMoney) {
        this.table = table;
        this.isMoney = isMoney;
        this.dates = dates;
        this.numbers = numbers;
        this.dateProofs = proofs(dates.length);
        this.numberProofs = proofs(numbers.length);
    }

    private static Proof[] proofs(int count) {
        Proof[] proofs = new Proof[count];
        for (int i = 0; i < count; i++) {
            proofs[i] = new Proof();
        }
        return proofs;
    }

    void see(Table.Row row) {
        for (int i = 0; i < dates.length; i++) {
            String text = row.value(dates[i]);
            if (!isClearDate(text)) {
                seeDate(Values.evidence(text).dates(), dateProofs[i], row.line());
            }
        }
        for (int i = 0; i < numbers.length; i++) {
            String text = row.value(numbers[i]);
            if (!isDigits(text)) {
                seeNumber(text, numberProofs[i], row.line());
            }
        }
    }

    private static void seeDate(Evidence.Dates evidence, Proof proof, int line) {
        switch (evidence) {
            case DAY_FIRST -> proof.first = proof.first == 0 ? line : proof.first;
            case MONTH_FIRST -> proof.second = proof.second == 0 ? line : proof.second;
            case AMBIGUOUS -> proof.open = proof.open == 0 ? line : proof.open;
            case NOTHING -> {}
        }
    }

    private static void seeNumber(String text, Proof proof, int line) {
        Evidence.Decimals evidence = Values.evidence(text).decimals();
        if (evidence == Evidence.Decimals.AMBIGUOUS) {
            boolean hasComma = text.indexOf(',') >= 0;
            proof.openCommas += hasComma ? 1 : 0;
            proof.openPoints += hasComma ? 0 : 1;
        }
        switch (evidence) {
            case POINT -> proof.first = proof.first == 0 ? line : proof.first;
            case COMMA -> proof.second = proof.second == 0 ? line : proof.second;
            case AMBIGUOUS -> proof.open = proof.open == 0 ? line : proof.open;
            case NOTHING -> {}
        }
    }

    /** Most cells prove nothing, and most of those can be told at a glance: year first, or digits only. */
    private static boolean isClearDate(String text) {
        return text.length() > 4 && text.charAt(4) == '-';
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Blanks.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What the whole column has proved; undecided for a column that was not looked at. */
    Dialect of(int column) {
        Dialect.Decimal decimal = Dialect.Decimal.UNDECIDED;
        Dialect.DateOrder order = Dialect.DateOrder.UNDECIDED;
        for (int i = 0; i < dates.length; i++) {
            Proof proof = dateProofs[i];
            if (dates[i] == column && !proof.isMixed() && proof.first + proof.second > 0) {
                order = proof.first > 0 ? Dialect.DateOrder.DAY_FIRST : Dialect.DateOrder.MONTH_FIRST;
            }
        }
        for (int i = 0; i < numbers.length; i++) {
            Proof proof = numberProofs[i];
            if (numbers[i] == column && !proof.isMixed() && proof.first + proof.second > 0) {
                decimal = proof.first > 0 ? Dialect.Decimal.POINT : Dialect.Decimal.COMMA;
            } else if (numbers[i] == column && isMoney && proof.first + proof.second == 0) {
                decimal = byThousands(proof);
            }
        }
        return new Dialect(decimal, order);
    }

    /**
     * A whole column of amounts with exactly three digits behind the one sign, such as $59,000, parts thousands: nobody writes
     * every amount with three decimals. A few cells prove nothing of the kind.
     */
    private static Dialect.Decimal byThousands(Proof proof) {
        if (proof.openCommas >= MANY && proof.openPoints == 0) {
            return Dialect.Decimal.POINT;
        }
        return proof.openPoints >= MANY && proof.openCommas == 0 ? Dialect.Decimal.COMMA : Dialect.Decimal.UNDECIDED;
    }

    /** Names each column that proves both ways: it was put together from two sources, and some cells may then be either. */
    void tell(Findings findings) {
        for (int i = 0; i < dates.length; i++) {
            tell(dateProofs[i], dates[i], "the day first", "the month first", findings);
        }
        for (int i = 0; i < numbers.length; i++) {
            tell(numberProofs[i], numbers[i], "a decimal point", "a decimal comma", findings);
        }
    }

    private void tell(Proof proof, int column, String first, String second, Findings findings) {
        if (proof.isMixed()) {
            Table.Column mixed = table.columns().get(column);
            String undecided = proof.open > 0 ? ", so it cannot decide cells such as line " + proof.open : "";
            findings.warning(
                    "column-mixed",
                    mixed.where(),
                    "column \"" + mixed.name() + "\" has " + first + " in line " + proof.first + " and " + second
                            + " in line " + proof.second + undecided,
                    "Write the whole column one way.");
        }
    }
}
