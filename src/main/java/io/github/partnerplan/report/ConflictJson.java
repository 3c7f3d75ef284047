package io.github.partnerplan.report;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Conflict;
import java.util.List;

/** Writes one registration conflict into an object that is open. */
final class ConflictJson {

    private ConflictJson() {}

    static void write(Conflict conflict, Json json) {
        json.field("account", conflict.first().account()).money("stake", conflict.amount());
        json.object("first")
                .field("partner", conflict.first().partner().id())
                .field("from", conflict.first().from().toString())
                .endObject();
        json.object("second")
                .field("partner", conflict.second().partner().id())
                .field("from", conflict.second().from().toString())
                .endObject();
        json.sources(List.of(
                Citation.Row.at(conflict.first().where()),
                Citation.Row.at(conflict.second().where())));
    }
}
