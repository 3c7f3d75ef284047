package io.github.partnerplan.report;

import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a cell of a sheet holds for a figure, a range, a word or the sources of a statement. */
final class SheetValues {

    static final Value NOTHING = new Workbook.Nothing();
    static final Value UNKNOWN = muted(PartnerValue.UNKNOWN);

    /** The word in a formula of ours. */
    static final String UNKNOWN_IN_FORMULA = "\"" + PartnerValue.UNKNOWN + "\"";

    private SheetValues() {}

    static Value strong(String words) {
        return told(words, Style.STRONG);
    }

    static Value muted(String words) {
        return told(words, Style.MUTED);
    }

    /** Words in a style of their own. */
    static Value told(String words, Style style) {
        return new Workbook.Words(words, style);
    }

    static Value words(String words) {
        return words.isEmpty() ? NOTHING : Workbook.words(words);
    }

    static Value sources(List<Citation> sources) {
        String words = SourceWords.of(sources).plain();
        return words.isEmpty() ? NOTHING : muted(words);
    }

    static Value figure(BigDecimal amount, Kind kind) {
        return new Workbook.Figure(amount, kind);
    }

    static Value figure(Optional<BigDecimal> amount, Kind kind) {
        return amount.map(known -> figure(known, kind)).orElse(NOTHING);
    }

    static Value count(long number) {
        return figure(BigDecimal.valueOf(number), Kind.COUNT);
    }

    /** The value; of a range its lower end. */
    static Value low(Quantity quantity, Kind kind) {
        return quantity.low().map(low -> figure(low, kind)).orElse(UNKNOWN);
    }

    static Value high(Quantity quantity, Kind kind) {
        return quantity.high().map(high -> figure(high, kind)).orElse(UNKNOWN);
    }

    static boolean isRange(Quantity quantity) {
        return quantity instanceof Quantity.Between;
    }

    static Kind kind(Unit unit) {
        return switch (unit) {
            case SHARE -> Kind.SHARE;
            case MONEY -> Kind.MONEY;
            case COUNT -> Kind.COUNT;
            case DAYS, POINTS, RATIO -> Kind.DECIMAL;
        };
    }

    /** A number whose unit is not told: without decimals where it has none. */
    static Kind kind(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? Kind.COUNT : Kind.DECIMAL;
    }

    /** A number of a unit that differs from row to row, where large ones are money. */
    static Kind kindBySize(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(1_000)) >= 0 ? Kind.MONEY : kind(number);
    }

    /** The line that tells which cells are the reader's. */
    static Value[] legend() {
        return new Value[] {
            new Workbook.Legend("Yours to change"), muted("Formulas follow the cells that look like this one.")
        };
    }
}
