package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What {@code check} finds, a row each, the worst first: how bad, where, what is wrong and what mends it. */
final class FindingsTable {

    private FindingsTable() {}

    static Block of(List<CheckReport.Reported> findings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (CheckReport.Reported each : findings) {
                if (each.finding().severity() == severity) {
                    rows.add(row(each.finding()));
                }
            }
        }
        return new Block.Table(
                Text.EMPTY,
                List.of(
                        Column.left("Severity"),
                        Column.flexible("Where"),
                        Column.flexible("What is wrong"),
                        Column.flexible("What mends it")),
                rows,
                true);
    }

    private static List<Cell> row(Finding finding) {
        Location where = finding.where();
        Text place = where.line() == 0 ? Text.muted(where.file()) : SourceWords.of(List.of(Citation.Row.at(where)));
        return List.of(
                Cell.of(severity(finding.severity())).orderedBy(weight(finding.severity())),
                Cell.of(place),
                Cell.of(Text.of(finding.message()).plus(" (" + finding.id() + ")", Style.MUTED)),
                Cell.of(finding.help()));
    }

    static Text severity(Severity severity) {
        return Text.of(severity.word(), style(severity));
    }

    static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.BAD;
            case WARNING -> Style.WARN;
            case NOTE -> Style.MUTED;
        };
    }

    /** What a table that is sorted by severity goes by: the worst is the most. */
    static BigDecimal weight(Severity severity) {
        return BigDecimal.valueOf(-List.of(Severity.values()).indexOf(severity));
    }
}
