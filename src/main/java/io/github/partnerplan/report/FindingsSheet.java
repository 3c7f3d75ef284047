package io.github.partnerplan.report;

import static io.github.partnerplan.report.SheetValues.NOTHING;
import static io.github.partnerplan.report.SheetValues.count;
import static io.github.partnerplan.report.SheetValues.muted;
import static io.github.partnerplan.report.SheetValues.sources;
import static io.github.partnerplan.report.SheetValues.told;
import static io.github.partnerplan.report.SheetValues.words;

import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Workbook.Sheet;
import io.github.partnerplan.document.Workbook.Value;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.ElementVerdict;
import io.github.partnerplan.plan.Status;
import io.github.partnerplan.plan.Wording;
import java.util.List;

/** What is wrong, in one table: the findings in the files, the faults the playbooks warn of, and what the program lacks. */
final class FindingsSheet {

    private final PlanReport report;
    private final SheetRows rows = new SheetRows("Findings");

    FindingsSheet(PlanReport report) {
        this.report = report;
    }

    Sheet sheet() {
        rows.above(muted(
                "Findings in the files, anti-patterns of the playbooks, and elements that the stage's program needs."));
        rows.title("Kind", 14);
        rows.title("Status", 12);
        rows.title("Id", 32);
        rows.title("File", 20);
        rows.title("Line", 8);
        rows.title("What", 70);
        rows.title("What mends it", 60);
        rows.title("Sources", 34);
        report.findings().forEach(each -> finding(each.finding()));
        report.plan().antiPatterns().forEach(this::fault);
        report.plan().elements().stream()
                .filter(each -> each.status() != Status.PRESENT)
                .forEach(this::element);
        return rows.sheet(true, 0);
    }

    private void finding(Finding finding) {
        Severity severity = finding.severity();
        int line = finding.where().line();
        rows.row(List.of(
                words("finding"),
                told(severity.word(), FindingsTable.style(severity)),
                words(finding.id()),
                words(finding.where().file()),
                line == 0 ? NOTHING : count(line),
                words(Wording.capital(finding.message())),
                words(finding.help()),
                sources(finding.sources())));
    }

    private void fault(AntiPattern fault) {
        Style style = switch (fault.state()) {
            case DETECTED -> Style.BAD;
            case CLEAR -> Style.GOOD;
            case UNKNOWN -> Style.MUTED;
        };
        row(
                "anti-pattern",
                fault.state().word(),
                style,
                fault.id(),
                fault.title() + ": " + fault.evidence(),
                fault.remedy(),
                sources(fault.sources()));
    }

    private void element(ElementVerdict element) {
        Style style = element.status() == Status.MISSING
                ? Style.BAD
                : element.status() == Status.PARTIAL ? Style.WARN : Style.MUTED;
        row(
                "element",
                element.status().word(),
                style,
                element.id(),
                element.title() + ": " + element.why(),
                mends(element),
                sources(element.sources()));
    }

    private static String mends(ElementVerdict element) {
        String lacks = element.toAdd().isEmpty() ? "" : "Add " + Wording.list(element.toAdd()) + ". ";
        return lacks + (element.looksLike().isEmpty() ? "" : "It looks like this: " + element.looksLike() + ".");
    }

    private void row(String kind, String status, Style style, String id, String what, String mends, Value sources) {
        rows.row(List.of(
                words(kind), told(status, style), words(id), NOTHING, NOTHING, words(what), words(mends), sources));
    }
}
