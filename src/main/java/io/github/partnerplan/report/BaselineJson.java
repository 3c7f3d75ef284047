package io.github.partnerplan.report;

import io.github.partnerplan.check.Baseline;
import io.github.partnerplan.check.CheckReport;

/** A baseline file: every finding of a report with its fingerprint, one after the other, so that a change of it can be read. */
public final class BaselineJson {

    private BaselineJson() {}

    public static String of(CheckReport report) {
        Json json = new Json();
        json.object().field("format", Baseline.FORMAT).array("findings");
        for (CheckReport.Reported each : report.findings()) {
            json.object()
                    .field("id", each.finding().id())
                    .field("file", each.finding().where().file())
                    .field("fingerprint", each.fingerprint())
                    .endObject();
        }
        return json.endArray().endObject().text();
    }
}
