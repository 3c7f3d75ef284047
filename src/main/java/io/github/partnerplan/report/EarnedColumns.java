package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.UNKNOWN_IN_FORMULA;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.program.Earned;
import java.util.Map;
import java.util.Optional;

/**
 * Sums over the partners of a sheet whose earnings are known in all: the same that the partner list tells in words. A partner of
 * whom a part is unknown counts in none of them, so that the parts add up to the whole.
 */
record EarnedColumns(SheetRows partners, SpreadColumn all, Map<Earned.Part, SpreadColumn> parts) {

    EarnedColumns {
        parts = Map.copyOf(parts);
    }

    /** How many partners there are whose earnings are known. */
    Value number() {
        return new Workbook.Formula("COUNT(" + partners.all(all.low()) + ")", Kind.COUNT);
    }

    Value low() {
        return sum(all.low());
    }

    Value high() {
        return sum(all.high());
    }

    Value low(Earned.Part part) {
        return Optional.ofNullable(parts.get(part))
                .map(column -> sum(column.low()))
                .orElse(SheetValues.count(0));
    }

    Value high(Earned.Part part) {
        return Optional.ofNullable(parts.get(part))
                .map(column -> sum(column.high()))
                .orElse(SheetValues.count(0));
    }

    /** All that is known, without what partners have of it of whom another part is unknown. */
    private Value sum(int column) {
        String cells = partners.all(column);
        boolean isWhole = column == all.low() || column == all.high();
        String others =
                isWhole ? "" : "-SUMIF(" + partners.all(all.low()) + "," + UNKNOWN_IN_FORMULA + "," + cells + ")";
        return new Workbook.Formula("SUM(" + cells + ")" + others, Kind.MONEY);
    }
}
