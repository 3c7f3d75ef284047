package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.NOTHING;
import static io.github.partnerplan.report.SheetValues.UNKNOWN_IN_FORMULA;
import static io.github.partnerplan.report.SheetValues.muted;
import static io.github.partnerplan.report.SheetValues.strong;
import static io.github.partnerplan.report.SheetValues.words;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Sheet;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a share of revenue from partners takes, with every assumption of the plan in a cell that a reader may change. With the
 * plan's own assumptions the formulas give the plan's figures.
 */
final class WhatIfSheet {

    /** The places up to which two quotients are the same: binary fractions must not push a whole number over the edge. */
    private static final int PLACES = 10;

    private static final int FIGURE = 20;

    /** The lines on which the assumptions stand. */
    private record Assumed(int share, int base, int soFar, int size, int rate, int each) {}

    private final Plan plan;
    private final List<WhatIf> cases;
    private final SheetRows rows = new SheetRows("What if");

    WhatIfSheet(PlanReport report) {
        this.plan = report.plan();
        this.cases = WhatIf.of(report);
    }

    Sheet sheet() {
        rows.above(SheetValues.legend());
        rows.above(muted("Twelve months to " + plan.asOf() + "; money in "
                + plan.company().currency() + ". Type over what is unknown."));
        rows.title("What", 44);
        cases.forEach(each -> rows.title(each.title(), FIGURE));
        rows.title("Where it comes from", 90);
        Assumed lines = assumptions();
        rows.row(List.of());
        results(lines);
        rows.row(List.of());
        told();
        return rows.sheet(false, 1);
    }

    private Assumed assumptions() {
        boolean isAimedAt = cases.stream().allMatch(each -> each.share().isPresent());
        String target = isAimedAt ? "the lower end of the plan's target" : "there is no target at this stage";
        String stated = "won deals of twelve months, or what the company states";
        WhatIf first = cases.get(0);
        return new Assumed(
                assume("Target share of revenue", Kind.SHARE, WhatIf::share, target),
                assume("Revenue it is a share of", Kind.MONEY, WhatIf::base, stated),
                assume("From partners so far", Kind.MONEY, WhatIf::soFar, first.fromMetric()),
                assume("Mean size of a sourced deal", Kind.MONEY, WhatIf::size, first.fromWins()),
                assume("Win rate of sourced deals", Kind.SHARE, WhatIf::rate, first.fromDeals()),
                assume("Revenue of a productive partner", Kind.MONEY, WhatIf::each, first.fromPartners()));
    }

    private void results(Assumed lines) {
        int wanted = work(
                "Revenue wanted from partners",
                column -> times(at(column, lines.share()), at(column, lines.base())),
                "share × revenue");
        int missing = work(
                "Amount short",
                column -> shortOf(at(column, wanted), at(column, lines.soFar())),
                "wanted − so far, at least nothing");
        int wins = work(
                "Wins needed",
                column -> up(at(column, missing), at(column, lines.size())),
                "amount short ÷ mean size, rounded up");
        work(
                "Opportunities needed",
                column -> up(at(column, wins), at(column, lines.rate())),
                "wins ÷ win rate, rounded up");
        work(
                "Productive partners needed",
                column -> up(at(column, wanted), at(column, lines.each())),
                "revenue wanted ÷ revenue of a productive partner, rounded up");
    }

    private int assume(String what, Kind kind, Function<WhatIf, Optional<BigDecimal>> amount, String from) {
        List<Value> row = new ArrayList<>(List.of(words(what)));
        cases.forEach(each -> row.add(new Workbook.Assumption(amount.apply(each), kind)));
        row.add(muted(from));
        int line = rows.next();
        rows.row(row);
        return line;
    }

    private int work(String what, Function<Integer, String> formula, String from) {
        List<Value> row = new ArrayList<>(List.of(strong(what)));
        for (int i = 1; i <= cases.size(); i++) {
            row.add(new Workbook.Formula(formula.apply(i), Kind.COUNT));
        }
        row.add(muted(from));
        int line = rows.next();
        rows.row(row);
        return line;
    }

    /** What the plan itself says, to set beside. */
    private void told() {
        boolean isSilent = plan.reach().isEmpty()
                && cases.stream().allMatch(each -> each.todo().isEmpty());
        if (isSilent) {
            return;
        }
        List<Value> row = new ArrayList<>(List.of(muted("The plan says")));
        cases.forEach(each -> row.add(each.todo().isEmpty() ? NOTHING : muted(each.todo())));
        plan.reach()
                .flatMap(reach -> reach.statements().stream().findFirst())
                .ifPresent(first -> row.add(muted(first.text())));
        rows.row(row);
    }

    private static String at(int column, int line) {
        return SheetRows.cell(column, line);
    }

    private static String needs(String formula, String one, String other) {
        return "IF(AND(ISNUMBER(" + one + "),ISNUMBER(" + other + "))," + formula + "," + UNKNOWN_IN_FORMULA + ")";
    }

    private static String times(String share, String amount) {
        return needs(share + "*" + amount, share, amount);
    }

    private static String shortOf(String wanted, String amount) {
        return needs("MAX(0," + wanted + "-" + amount + ")", wanted, amount);
    }

    /** Divided and rounded up; nothing can be told where the divisor is not above zero. */
    private static String up(String amount, String by) {
        return needs(
                "IF(" + by + ">0,ROUNDUP(ROUND(" + amount + "/" + by + "," + PLACES + "),0)," + UNKNOWN_IN_FORMULA
                        + ")",
                amount,
                by);
    }
}
