package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.check.CheckReport.Reported;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.Lines;
import java.util.Optional;

/**
 * A check as a SARIF 2.1.0 log, as code scanning reads it: relative URIs, regions with all four numbers in code points, a
 * fingerprint that does not depend on lines, and the pages of the rules.
 */
public final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final CheckReport report;
    private final Lines lines;
    private final SarifRules rules;
    private final Json json = new Json();

    private Sarif(CheckReport report, Lines lines) {
        this.report = report;
        this.lines = lines;
        this.rules = new SarifRules(report);
    }

    /** {@code version} is this program's. */
    public static String of(CheckReport report, Lines lines, String version) {
        return new Sarif(report, lines).text(version);
    }

    private String text(String version) {
        json.object().field("$schema", SCHEMA).field("version", "2.1.0").array("runs");
        json.object().object("tool").object("driver");
        json.field("name", "partnerplan").field("version", version);
        rules.write(json);
        json.endObject().endObject();
        json.field("columnKind", "unicodeCodePoints");
        json.object("originalUriBaseIds").object(ROOT).object("description");
        json.field("text", "The folder in which the check ran.");
        json.endObject().endObject().endObject();
        invocation();
        json.array("results");
        for (Reported each : report.findings()) {
            if (hasLocation(each.finding())) {
                result(each);
            }
        }
        json.endArray().object("properties").field("as_of", report.asOf().toString());
        return json.endObject().endObject().endArray().endObject().text();
    }

    private static boolean hasLocation(Finding finding) {
        return FilePlace.isRelative(finding.where().file());
    }

    /**
     * Findings about an option or about no file stand here as notes on how the tool was called: GitHub refuses a whole log for
     * one result without a location.
     */
    private void invocation() {
        json.array("invocations").object().field("executionSuccessful", true);
        json.array("toolConfigurationNotifications");
        for (Reported each : report.findings()) {
            Finding finding = each.finding();
            if (!hasLocation(finding)) {
                json.object().object("associatedRule").field("id", finding.id());
                json.field("index", rules.index(finding.id())).endObject();
                said(finding);
                json.endObject();
            }
        }
        json.endArray().endObject().endArray();
    }

    private void said(Finding finding) {
        json.field("level", finding.severity().word()).object("message");
        json.field("text", withoutLinks(FindingWords.whole(finding)));
        json.endObject();
    }

    private void result(Reported each) {
        Finding finding = each.finding();
        json.object().field("ruleId", finding.id()).field("ruleIndex", rules.index(finding.id()));
        said(finding);
        json.array("locations").object().object("physicalLocation");
        json.object("artifactLocation");
        json.field("uri", FilePlace.uri(finding.where().file())).field("uriBaseId", ROOT);
        json.endObject();
        region(finding.where());
        json.endObject().endObject().endArray();
        json.object("partialFingerprints").field("partnerplanFingerprint/v1", each.fingerprint());
        json.endObject().endObject();
    }

    /** {@code [text](target)} in a plain message is a link to every reader of SARIF; none may come from a file. */
    private static String withoutLinks(String message) {
        return message.replace("](", "] (");
    }

    private void region(Location where) {
        boolean isWholeLine =
                where.line() > 0 && where.column() == 1 && where.endLine() == where.line() && where.endColumn() == 1;
        int endColumn = isWholeLine ? endOfLine(where) : where.endColumn();
        json.object("region");
        json.field("startLine", Math.max(1, where.line())).field("startColumn", Math.max(1, where.column()));
        json.field("endLine", Math.max(1, where.endLine())).field("endColumn", Math.max(1, endColumn));
        json.endObject();
    }

    private int endOfLine(Location where) {
        Optional<String> line = lines.line(where.file(), where.line());
        return line.isPresent() ? line.get().codePointCount(0, line.get().length()) + 1 : 1;
    }
}
