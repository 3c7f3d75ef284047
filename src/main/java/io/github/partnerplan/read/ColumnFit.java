package io.github.partnerplan.read;

import io.github.partnerplan.source.Table;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether the cells of a column can be what its header, a mere synonym, lets expect: Onboarded may be a day or a tick, an NPS
 * score one answer from 0 to 10 or the balance of many.
 */
final class ColumnFit {

    private static final Dialect DAY_FIRST = new Dialect(Dialect.Decimal.UNDECIDED, Dialect.DateOrder.DAY_FIRST);
    private static final Dialect MONTH_FIRST = new Dialect(Dialect.Decimal.UNDECIDED, Dialect.DateOrder.MONTH_FIRST);

    private final ColumnMap.Candidate<PartnerField> candidate;
    private boolean hasFit;
    private boolean isOutside;
    private String misfit = "";

    ColumnFit(ColumnMap.Candidate<PartnerField> candidate) {
        this.candidate = candidate;
    }

    ColumnMap.Candidate<PartnerField> candidate() {
        return candidate;
    }

    void see(Table.Row row) {
        String text = row.value(candidate.column());
        if (text.isEmpty()) {
            return;
        }
        PartnerField.Content content = candidate.field().content();
        boolean outside =
                content.highest().isPresent() && isOver(text, content.highest().get());
        boolean fits = !outside && fits(text, content);
        hasFit |= fits;
        if (!fits && (misfit.isEmpty() || (outside && !isOutside))) {
            misfit = text;
        }
        isOutside |= outside;
    }

    private static boolean fits(String text, PartnerField.Content content) {
        return switch (content) {
            case DAY -> isDay(text);
            case SIGNED -> isDay(text) || Words.yesNo(text).isPresent();
            case YES_NO -> Words.yesNo(text).isPresent();
            case PEOPLE, COUNT, NPS, FIT, MONEY -> PartnerNumbers.isNumber(text) && !PartnerNumbers.isPercent(text);
            case SHARE, MEASURE -> PartnerNumbers.isNumber(text);
            case WORD, UNREAD -> true;
        };
    }

    /** A day in one order or the other. */
    static boolean isDay(String text) {
        return Values.date(text, DAY_FIRST).value().isPresent()
                || Values.date(text, MONTH_FIRST).value().isPresent();
    }

    private static boolean isOver(String text, int highest) {
        if (PartnerNumbers.isPercent(text)) {
            return false;
        }
        Optional<BigDecimal> number = Values.number(text, Dialect.UNDECIDED).value();
        return number.isPresent()
                && (number.get().signum() < 0 || number.get().compareTo(BigDecimal.valueOf(highest)) > 0);
    }

    /** The text that shows that the column is another thing; empty where it may well be what its header says. */
    Optional<String> misfit() {
        return !misfit.isEmpty() && (isOutside || !hasFit) ? Optional.of(misfit) : Optional.empty();
    }
}
