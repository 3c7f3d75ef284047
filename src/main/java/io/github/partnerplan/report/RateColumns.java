package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.NOTHING;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Two columns for a plain rate of the tiers: the rate, which a reader may change, and what it comes to. */
record RateColumns(int rate, int at, Function<Program.Level, Optional<BigDecimal>> of) {

    /** Those for commission and discount, as far as a level has such a rate. */
    static List<RateColumns> add(SheetRows rows, int width, List<Program.Level> levels, Brief brief) {
        List<RateColumns> rates = new ArrayList<>();
        add("Commission", level -> commission(level, brief), rows, width, levels)
                .ifPresent(rates::add);
        add("Discount", RateColumns::discount, rows, width, levels).ifPresent(rates::add);
        return rates;
    }

    private static Optional<RateColumns> add(
            String what,
            Function<Program.Level, Optional<BigDecimal>> of,
            SheetRows rows,
            int width,
            List<Program.Level> levels) {
        if (levels.stream().noneMatch(level -> of.apply(level).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(
                new RateColumns(rows.title(what + " rate", width), rows.title(what + " at that rate", width), of));
    }

    /** Only one plain rate; bands and rates by product have no single figure. */
    private static Optional<BigDecimal> commission(Program.Level level, Brief brief) {
        return brief.outline()
                .stated(level.path() + ".benefits.commission")
                .flatMap(setting -> Values.shareRange(setting.text()).value())
                .map(Range::low);
    }

    /** A range is paid at its lower end. */
    private static Optional<BigDecimal> discount(Program.Level level) {
        return level.discount().map(Program.Share::low);
    }

    /** The cells of a tier, where {@code sourced} is the cell of its revenue. */
    void put(Optional<Program.Level> level, String sourced, int line, List<Value> row) {
        Optional<BigDecimal> stated = level.flatMap(of);
        if (stated.isEmpty()) {
            row.addAll(List.of(NOTHING, NOTHING));
            return;
        }
        row.add(new Workbook.Assumption(stated, Kind.SHARE));
        row.add(new Workbook.Formula(SheetRows.cell(rate, line) + "*" + sourced, Kind.MONEY));
    }
}
