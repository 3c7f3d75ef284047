package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.check.CheckReport.Reported;
import io.github.partnerplan.check.Pages;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;

/**
 * A check for machines, format {@code partnerplan.check/1}. Lines and columns count from 1, columns in code points, the end
 * column is just past the last character; a finding about a whole file has neither.
 */
public final class CheckJson {

    public static final String FORMAT = "partnerplan.check/1";

    private CheckJson() {}

    public static String of(CheckReport report) {
        Json json = new Json().object().field("format", FORMAT);
        json.field("as_of", report.asOf().toString());
        json.objects("findings", report.findings(), each -> write(each, report, json));
        json.object("summary");
        for (Severity severity : Severity.values()) {
            json.field(severity.word(), report.count(severity));
        }
        json.field("ignored", report.ignored()).field("known", report.known());
        return json.endObject().endObject().text();
    }

    private static void write(Reported each, CheckReport report, Json json) {
        Finding finding = each.finding();
        json.field("id", finding.id()).field("severity", finding.severity().word());
        json.given(
                "group", report.playbook().find(finding.id()).map(Pages::group).orElse(""));
        place(finding.where(), json);
        json.field("message", finding.message()).given("help", finding.help());
        json.sources(finding.sources()).field("fingerprint", each.fingerprint());
    }

    private static void place(Location where, Json json) {
        json.given("file", where.file());
        if (where.line() > 0) {
            json.field("line", where.line()).field("column", where.column());
            json.field("end_line", where.endLine()).field("end_column", where.endColumn());
        }
    }
}
