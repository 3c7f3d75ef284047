package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.NOTHING;
import static io.github.partnerplan.report.SheetValues.muted;
import static io.github.partnerplan.report.SheetValues.words;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.measure.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Rows of what was and what is: words beside each other, or figures with their difference. */
final class SinceRows {

    /** The columns of the figures that a difference is taken of; it stands where both are one value. */
    private static final int THEN = 2;

    private static final int NOW = 4;

    private static final int FIGURE = 14;

    private final SheetRows rows;

    SinceRows(SheetRows rows) {
        this.rows = rows;
    }

    void titles(PlanChange change) {
        rows.title("Kind", 16);
        rows.title("What", 60);
        rows.title("Then, " + change.then().asOf(), FIGURE + 4);
        rows.title("Then, at most", FIGURE);
        rows.title("Now, " + change.now().asOf(), FIGURE + 4);
        rows.title("Now, at most", FIGURE);
        rows.title("Difference", FIGURE);
        rows.title("Course", 20);
        rows.title("Target now", FIGURE);
        rows.title("Id", 34);
    }

    /** A row without figures; the id may be empty. */
    void row(String kind, String what, Value then, Value now, Value course, String id) {
        Value name = id.isEmpty() ? NOTHING : muted(id);
        rows.row(List.of(words(kind), words(what), then, NOTHING, now, NOTHING, NOTHING, course, NOTHING, name));
    }

    /** {@code last} are the course, the target and the id. */
    void figures(String kind, String what, Quantity then, Quantity now, Kind unit, List<Value> last) {
        List<Value> row = new ArrayList<>(List.of(words(kind), words(what)));
        row.addAll(List.of(SheetValues.low(then, unit), most(then, unit)));
        row.addAll(List.of(SheetValues.low(now, unit), most(now, unit)));
        row.add(difference(then, now, unit));
        row.addAll(last);
        rows.row(row);
    }

    /** The end of a range. */
    private static Value most(Quantity quantity, Kind unit) {
        return SheetValues.isRange(quantity) ? SheetValues.high(quantity, unit) : NOTHING;
    }

    private Value difference(Quantity then, Quantity now, Kind unit) {
        if (then.value().isEmpty() || now.value().isEmpty()) {
            return NOTHING;
        }
        int line = rows.next();
        return new Workbook.Formula(shown(NOW, line, unit) + "-" + shown(THEN, line, unit), unit);
    }

    /** Rounded to the places that a cell of the kind shows. */
    private static String shown(int column, int line, Kind unit) {
        int places = switch (unit) {
            case MONEY, COUNT -> 0;
            case SHARE -> 3;
            case DECIMAL -> 2;
        };
        return "ROUND(" + SheetRows.cell(column, line) + "," + places + ")";
    }
}
