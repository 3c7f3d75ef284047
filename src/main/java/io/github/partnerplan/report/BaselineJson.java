package io.github.partnerplan.report;

import io.github.partnerplan.check.Baseline;
import io.github.partnerplan.check.CheckReport;

/** A baseline file: every finding of a report with its fingerprint, one after the other, so that a change of it can be read. */
public final class BaselineJson {

    private BaselineJson() {}

    public static String of(CheckReport report) {
        Json json = new Json();
        json.object().field("format", Baseline.FORMAT);
        json.objects("findings", report.findings(), each -> {
            json.field("id", each.finding().id());
            json.field("file", each.finding().where().file()).field("fingerprint", each.fingerprint());
        });
        return json.endObject().text();
    }
}
