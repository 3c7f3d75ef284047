package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Severity;

/** What a check found, as {@code partnerplan.check/1}. */
public final class CheckJson {

    private CheckJson() {}

    public static String of(CheckReport report) {
        Json json = new Json();
        json.object()
                .field("format", "partnerplan.check/1")
                .field("as_of", report.asOf().toString());
        json.array("findings");
        for (CheckReport.Reported each : report.findings()) {
            finding(each, json);
        }
        json.endArray().object("summary");
        for (Severity severity : Severity.values()) {
            json.field(severity.word(), report.count(severity));
        }
        json.field("ignored", report.ignored()).field("known", report.known());
        return json.endObject().endObject().text();
    }

    private static void finding(CheckReport.Reported each, Json json) {
        Finding finding = each.finding();
        json.object()
                .field("id", finding.id())
                .field("severity", finding.severity().word())
                .field("file", finding.where().file())
                .field("line", finding.where().line())
                .field("column", finding.where().column())
                .field("end_line", finding.where().endLine())
                .field("end_column", finding.where().endColumn())
                .field("message", finding.message())
                .given("help", finding.help())
                .sources(finding.sources())
                .field("fingerprint", each.fingerprint())
                .endObject();
    }
}
